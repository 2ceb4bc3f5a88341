import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PartStep } from '../../components/practices/apology/PartStep';
import { english } from '../../content/en';
import { apology as exercise } from '../../content/en/exercises/apology';
import { apologyParts } from '../../content/schema';
import { toDay } from '../../domain/day';
import { type Answers, problemOfWritten, withAnswers } from '../../domain/exerciseRun';
import type { RunHandle } from '../../hooks/useExerciseRun';
import { changeSettings } from '../../storage/settings';
import { itIs, show } from '../support/show';
import { soon } from '../support/soon';

const { apology: words, practices } = english;
const step = exercise.byLens?.repairing?.steps?.find(({ id }) => id === 'sorry');
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = page.getByRole('textbox');
const status = page.getByRole('status');
const marks = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);

/** One part of an apology, with its words kept in the page only. */
function Part({ start }: { readonly start: Answers }) {
  const [answers, setAnswers] = useState(start);
  const done = () => Promise.resolve(true);
  const handle: RunHandle = {
    run: {
      id: 'r',
      changedAt: 1,
      exercise: 'apology',
      startedOn: toDay('2026-11-23'),
      step: 'sorry',
      answers,
    },
    answers,
    answerOf: (id) => [answers[id] ?? ''].flat()[0] ?? '',
    listOf: (id) => [answers[id] ?? []].flat(),
    setAnswer: (id, written) => {
      if (problemOfWritten(written)) return false;
      setAnswers((all) => withAnswers(all, { [id]: written }));
      return true;
    },
    isKept: true,
    goTo: done,
    keep: done,
    finish: done,
    reopen: done,
    forget: done,
  };
  if (!step) throw new Error('no such step');
  return <PartStep exercise={exercise} step={step} handle={handle} missing={[]} hasTried={false} />;
}

const showPart = (start: Answers = {}) => show(<Part start={start} />);

beforeEach(async () => {
  await changeSettings({ cover: 'open' });
  itIs('2026-11-23T12:00');
});

describe('a part of an apology', () => {
  it('underlines what turns it round, says why, and changes nothing', async () => {
    await showPart();
    await field.fill('I’m sorry, but it was just a kiss.');
    await expect.poll(marks, soon).toEqual(['but', 'it was just a kiss']);
    await expect.element(page.getByText(words.checks.but.reason)).toBeVisible();
    await expect.element(page.getByText(words.checks.minimise.reason)).toBeVisible();
    await expect.element(field).toHaveValue('I’m sorry, but it was just a kiss.');
  });

  it('leads to a place, and shows which reason belongs to where the caret stands', async () => {
    await showPart({ sorry: 'I’m sorry. It was just a kiss.' });
    await button(words.noticed.show('It was just a kiss')).click();
    const area = field.element() as HTMLTextAreaElement;
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('It was just a kiss');
    await expect
      .poll(() => document.querySelector('mark[data-chosen]')?.textContent, soon)
      .toBe('It was just a kiss');
    expect(document.querySelector('li[data-here]')?.textContent).toContain(words.checks.minimise.reason);
  });

  it('lets a place be left as it is, wherever it moves, and looked at again', async () => {
    await showPart({ sorry: 'I’m sorry. It was just a kiss.' });
    await button(words.noticed.leaveOne('It was just a kiss')).click();
    await expect.poll(marks, soon).toEqual([]);
    await expect.element(page.getByText(words.noticed.left(1))).toBeVisible();
    await field.fill('First something else. It was just a kiss. You made me.');
    await expect.poll(marks, soon).toEqual(['You made me']);
    await button(words.noticed.again).click();
    await expect.poll(marks, soon).toEqual(['It was just a kiss', 'You made me']);
  });

  it('speaks only once the writer rests, and not with each key', async () => {
    await showPart();
    const heard = status.last();
    await userEvent.type(field, 'I’m sorry, but you made me do it.');
    await expect.element(page.getByText(words.checks.but.reason)).toBeVisible();
    expect(heard.element().textContent).toBe('');
    await expect.poll(() => heard.element().textContent, soon).toBe(words.noticed.count(2));
    await field.fill('I’m sorry for what I did.');
    await expect.poll(() => heard.element().textContent, soon).toBe(words.noticed.none);
  });

  it('marks nothing while words of danger stand in any part', async () => {
    await showPart({ sorry: 'I’m sorry, but it was late.', did: 'I lied. I want to die.' });
    await expect.element(page.getByText(words.pressure.title)).toBeVisible();
    expect(marks()).toEqual([]);
    await expect.element(page.getByRole('link', { name: words.pressure.support })).toBeVisible();
    await button(words.pressure.onward).click();
    await expect.element(page.getByText(words.pressure.title)).not.toBeInTheDocument();
    await expect.poll(marks, soon).toEqual(['but']);
  });

  it('takes twenty thousand characters and not one more, as plain text', async () => {
    const full = 'a'.repeat(20_000);
    await showPart({ sorry: full });
    await field.fill(`${full}b`);
    await expect.element(page.getByText(practices.step.tooLong)).toBeVisible();
    await expect.element(field).toHaveValue(full);
  });

  it('is a plain field that no service reads', async () => {
    await showPart();
    await expect.element(field).toHaveAttribute('spellcheck', 'false');
    await expect.element(field).toHaveAttribute('autocomplete', 'off');
    await expect.element(field).toHaveAttribute('dir', 'auto');
  });

  it('gilds its arc of the ring once something stands in it, and names a count, not a grade', async () => {
    await showPart({ did: 'x' });
    await expect.element(page.getByText(words.ring.written(1, 5))).toBeVisible();
    await field.fill('I’m sorry.');
    await expect.element(page.getByText(words.ring.written(2, 5))).toBeVisible();
    expect(document.querySelectorAll('circle[data-written]')).toHaveLength(2);
  });

  it('has a name for every part that the content has as a step', () => {
    const ids = exercise.steps.map(({ id }) => id);
    for (const part of apologyParts) expect(ids).toContain(part);
  });
});
