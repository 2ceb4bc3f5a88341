import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Vessel } from '../../../components/vessel/Vessel';
import { emptySeam, type SeamPaint, seamPaint, type VesselPaint } from '../../../domain/vessel/paint';
import { type VesselShape, vesselShapes } from '../../../domain/vessel/shape';

/** Each of them is paid for on every new tab. */
const MOST_ELEMENTS = 115;

/** Everything a vessel can show after this many slips and breaches, half of them made good. */
function fullest(history: number): VesselPaint {
  const halfMade = Array.from({ length: history }, (_, i) => i % 2 === 0);
  return {
    seams: Array.from({ length: 8 }, (_, index) =>
      seamPaint({
        drops: 400,
        capacity: 40,
        steadiness: 0.4,
        slips: halfMade.map((owned) => ({ owned })),
        seed: 'ours',
        index,
        dormant: index % 2 === 0,
      }),
    ),
    full: true,
    nodes: history,
    cracks: halfMade.map((settled) => ({ settled })),
  };
}

const draw = (shape: VesselShape, paint: VesselPaint) =>
  createElement(Vessel, { key: shape, seed: 'ours', shape, paint, label: `A ${shape}` });

const markupOf = (...vessels: ReturnType<typeof draw>[]) =>
  renderToStaticMarkup(createElement('div', null, ...vessels));

const elementsIn = (markup: string) => markup.match(/<[a-z]/gi)?.length ?? 0;

const all = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].map(([, name]) => name);

describe('the drawing of a vessel', () => {
  it.each(vesselShapes)('a %s costs no more after a thousand slips than after ten', (shape) => {
    const markup = markupOf(draw(shape, fullest(1000)));
    expect(elementsIn(markup)).toBe(elementsIn(markupOf(draw(shape, fullest(10)))));
    expect(elementsIn(markup)).toBeLessThan(MOST_ELEMENTS);
    expect(markup.length).toBeLessThan(32_000);
  });

  it('shows no more joints in gold than there are', () => {
    const few = markupOf(draw('bowl', { ...fullest(0), nodes: 1000 }));
    const same = markupOf(draw('bowl', { ...fullest(0), nodes: 40 }));
    expect(few).toBe(same);
  });

  it('gives every vessel on a page ids of its own, and refers to nothing that is not there', () => {
    const markup = markupOf(...vesselShapes.map((shape) => draw(shape, fullest(10))));
    const ids = all(markup, / id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const referred = [...all(markup, /url\(#([^)]+)\)/g), ...all(markup, /href="#([^"]+)"/g)];
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(vesselShapes)('a plain %s is whole: there is nothing to read in it', (shape) => {
    const plain = (paint: VesselPaint) =>
      markupOf(createElement(Vessel, { seed: 'ours', shape, paint, label: 'A vessel', plain: true }));
    expect(plain(fullest(10))).toBe(plain({ seams: [], full: false }));
  });

  it('draws gold that looks alike as one line, and others apart', () => {
    const seam = (fill: number, width = 3.2) => ({ ...emptySeam, fill, width });
    const golds = (...seams: readonly SeamPaint[]) =>
      all(markupOf(draw('bowl', { seams, full: false })), /<path class="_?gold[^"]*" d="([^"]+)"/g);
    expect(golds(seam(0), seam(0))).toHaveLength(0);
    expect(golds(seam(0.2), seam(0.9))).toHaveLength(1);
    expect(golds(seam(1, 3.2), seam(1, 4.4), seam(0.5))).toHaveLength(2);
    expect(golds(seam(0.5), { ...seam(0.5), dormant: true })).toHaveLength(2);
  });

  it('a seam that grows stays one and the same line of as many points, so that it can be seen to grow', () => {
    const gold = (fill: number) =>
      all(
        markupOf(draw('bowl', { seams: [{ ...emptySeam, fill }], full: false })),
        /<path class="_?gold[^"]*" d="([^"]+)"/g,
      );
    const [[before = ''], [after = '']] = [gold(0.3), gold(0.6)] as [string[], string[]];
    expect(before).not.toBe(after);
    expect(before.replaceAll(/[\d.-]+/g, '0')).toBe(after.replaceAll(/[\d.-]+/g, '0'));
  });

  it('an empty vessel draws no gold, no joint and no crack of its own', () => {
    const empty = markupOf(draw('cup', { seams: Array.from({ length: 8 }, () => emptySeam), full: false }));
    expect(elementsIn(empty)).toBeLessThan(elementsIn(markupOf(draw('cup', fullest(1)))));
  });
});
