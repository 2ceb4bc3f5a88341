import { describe, expect, it } from 'vitest';
import { type Drawn, mustStart, type Picture, pictureVersion, readPicture } from '../../domain/picture';

const drawn: Drawn = [
  'main',
  { class: 'page' },
  [
    ['h1', {}, ['A line for today']],
    ['button', { type: 'button', 'aria-pressed': 'false' }, ['Did it']],
    ['a', { href: '/home.html#/promises/from/g1' }, ['Make it a promise']],
    ['svg', { viewBox: '0 0 400 300' }, [['path', { d: 'M1 2', fill: 'url(#v1)' }, []]]],
  ],
];

const picture: Picture = {
  ...{ version: pictureVersion, build: 'one', at: 1000, until: 2000, offset: -60, language: 'en' },
  ...{ cover: 'quiet', settings: 'null', drawn: [drawn] },
};

const opening = { build: 'one', at: 1500, offset: -60, language: 'en' };
const withDrawn = (one: unknown) => JSON.stringify({ ...picture, drawn: [['main', {}, [one]]] });

describe('a picture of the new tab', () => {
  it('is read as it was kept', () => {
    expect(readPicture(JSON.stringify(picture))).toEqual(picture);
  });

  it.each<[string, string | null]>([
    ['nothing', null],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['another version', JSON.stringify({ ...picture, version: pictureVersion + 1 })],
    ['an open page', JSON.stringify({ ...picture, cover: 'open' })],
    ['no end', JSON.stringify({ ...picture, until: null })],
    ['nothing to see', JSON.stringify({ ...picture, drawn: [] })],
    ['no page', JSON.stringify({ ...picture, drawn: [['p', {}, ['Hello']]] })],
    ['no drawing', JSON.stringify({ ...picture, drawn: 'x' })],
    ['a script', withDrawn(['script', {}, ['alert(1)']])],
    ['a frame', withDrawn(['iframe', { src: 'https://example.org' }, []])],
    ['a form', withDrawn(['form', { action: 'https://example.org' }, []])],
    ['a picture from elsewhere', withDrawn(['img', { src: 'https://example.org/x.png' }, []])],
    ['a handler', withDrawn(['button', { onclick: 'alert(1)' }, ['Did it']])],
    ['a style', withDrawn(['p', { style: 'background: url(https://example.org)' }, []])],
    ['a link to elsewhere', withDrawn(['a', { href: 'https://example.org' }, []])],
    ['a link to a script', withDrawn(['a', { href: 'javascript:alert(1)' }, []])],
    ['a part of another drawing', withDrawn(['use', { href: '#v1' }, []])],
    ['a colour from elsewhere', withDrawn(['path', { fill: 'url(https://example.org/#a)' }, []])],
    ['something else deep inside', withDrawn(['p', {}, [['span', {}, [['object', {}, []]]]]])],
    ['a number in place of a text', withDrawn(['p', {}, [1]])],
    ['an attribute that is no text', withDrawn(['p', { class: 1 }, []])],
  ])('is none when it is %s', (_, stored) => {
    expect(readPicture(stored)).toBeNull();
  });

  it('may be drawn until something in it turns, and starts the page at once otherwise', () => {
    expect(mustStart(picture, opening)).toBe(false);
    expect(mustStart(null, opening)).toBe(true);
    expect(mustStart(picture, { ...opening, at: 2000 })).toBe(true);
  });

  it.each([
    ['the clock was set back', { at: 999 }],
    ['another build opens', { build: 'two' }],
    ['the person travelled', { offset: 0 }],
    ['the language is another', { language: 'de' }],
  ])('is not drawn when %s', (_, change) => {
    expect(mustStart(picture, { ...opening, ...change })).toBe(true);
  });
});
