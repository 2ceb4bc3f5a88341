import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LadderStep } from '../../components/agreements/LadderStep';
import { LineAdder } from '../../components/agreements/LineAdder';
import { RevokeWay } from '../../components/agreements/RevokeWay';
import { SpanFields } from '../../components/agreements/SpanFields';
import { english } from '../../content/en';
import type { LineOwner } from '../../domain/agreement';
import type { AgreementDraft } from '../../domain/agreementDraft';
import { problemsOfAgreement } from '../../domain/agreementDraft';
import { addDays, type Day } from '../../domain/day';
import { useAgreements } from '../../hooks/useAgreements';
import { type RunHandle, useExerciseRun } from '../../hooks/useExerciseRun';
import { addAgreement } from '../../storage/agreements';
import { database } from '../../storage/database';
import { beginRunWith } from '../../storage/exerciseRuns';
import { changeProfile } from '../../storage/profile';
import { changeSettings } from '../../storage/settings';
import { anOpenness, someLimits } from '../support/agreements';
import { itIs, show } from '../support/show';
import { soon } from '../support/soon';

const { agreements: words, exercises } = english;
const openness = exercises.find(({ id }) => id === 'transparency');
if (!openness) throw new Error('There is such an exercise');
const rungStep = openness.steps.find(({ id }) => id === 'rung');
if (!rungStep) throw new Error('It has a ladder');
const [rungField] = rungStep.fields;
const rungs = rungField && 'options' in rungField ? rungField.options : [];
const nameOf = (rung: number) => rungs[rung - 1]?.label ?? '';

let today: Day;
beforeEach(async () => {
  await changeSettings({ cover: 'open' });
  today = itIs('2026-11-23T20:00');
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
// Its hint is part of its name.
const radio = (rung: number) => page.getByRole('radio', { name: new RegExp(`^${nameOf(rung)}`) });

function Ladder({ run, hasTried = false }: { readonly run: string; readonly hasTried?: boolean }) {
  const handle = useExerciseRun(openness as never, run);
  return handle ? <Step handle={handle} hasTried={hasTried} /> : null;
}

function Step({ handle, hasTried }: { readonly handle: RunHandle; readonly hasTried: boolean }) {
  if (!openness || !rungStep) return null;
  return <LadderStep exercise={openness} step={rungStep} handle={handle} missing={[]} hasTried={hasTried} />;
}

const beginAt = (answers: Readonly<Record<string, string>> = {}, about?: string) =>
  beginRunWith(
    { exercise: 'transparency', startedOn: today, step: 'rung', ...(about ? { about } : {}) },
    answers,
    1000,
  );

describe('the ladder', () => {
  it('has seven rungs, the lightest first, and none chosen', async () => {
    await show(<Ladder run={await beginAt()} />);
    await expect.element(radio(1)).toBeVisible();
    const names = page
      .getByRole('radio')
      .elements()
      .map((one) => one.closest('label')?.innerText ?? '');
    expect(names).toHaveLength(7);
    for (const [index, { label }] of rungs.entries()) expect(names[index]).toContain(label);
    expect(page.getByRole('radio', { checked: true }).elements()).toEqual([]);
    await expect.element(page.getByRole('link', { name: words.support })).toHaveAttribute('href', '/support');
  });

  it('asks at each heavier rung whether the one before would do, and takes it in one tap', async () => {
    await show(<Ladder run={await beginAt()} />);
    await radio(6).click();
    for (let rung = 6; rung > 1; rung--) {
      await expect.element(page.getByText(words.ladder.lower(nameOf(rung - 1)))).toBeVisible();
      await button(words.ladder.takeLower(nameOf(rung - 1))).click();
      await expect.element(radio(rung - 1)).toBeChecked();
    }
    await expect.element(page.getByText(words.ladder.lightest)).toBeVisible();
    await expect.poll(async () => (await database.exerciseRuns.toArray())[0]?.answers.rung, soon).toBe('1');
  });

  it('can be climbed with the arrow keys', async () => {
    await show(<Ladder run={await beginAt({ rung: '2' })} />);
    await expect.element(radio(2)).toBeChecked();
    await userEvent.tab();
    await expect.element(radio(2)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(radio(3)).toBeChecked();
  });

  it('ends at the rung that was agreed, when that is to become lighter', async () => {
    const draft = anOpenness({ rung: 3 }, today);
    const { id } = await addAgreement({ draft, saidYesOn: today }, today, 1000);
    const run = await beginAt({ rung: '3', covers: draft.covers, opening: 'weekly' }, id);
    await show(<Ladder run={run} hasTried />);
    await expect.element(page.getByText(words.ladder.heldBefore(nameOf(3)))).toBeVisible();
    await expect.poll(() => page.getByRole('radio').elements().length).toBe(3);
    await expect
      .element(page.getByRole('group', { name: 'The step' }))
      .toHaveAccessibleDescription(expect.stringContaining(words.ladder.problems['not-lighter']));
    await radio(2).click();
    await expect.element(page.getByText(words.ladder.problems['not-lighter'])).not.toBeInTheDocument();
  });
});

function Adder({
  isForTwo = true,
  onAdd,
}: {
  isForTwo?: boolean;
  onAdd: (of: LineOwner, text: string) => void;
}) {
  const [text, setText] = useState('');
  const [of, setOf] = useState<LineOwner>('me');
  return (
    <LineAdder
      isForTwo={isForTwo}
      text={text}
      of={of}
      onType={(typed) => {
        setText(typed);
        return true;
      }}
      onOwn={setOf}
      onAdd={(owner, line) => {
        onAdd(owner, line);
        setText('');
      }}
    />
  );
}

describe('a sentence about limits', () => {
  const field = () => page.getByRole('textbox', { name: words.lines.field, exact: true });
  let added: string[] = [];
  const onAdd = (of: LineOwner, text: string) => added.push(`${of}: ${text}`);
  beforeEach(() => {
    added = [];
  });

  it('is told apart as it is typed', async () => {
    await show(<Adder onAdd={onAdd} />);
    for (const [text, reading] of [
      ['If you shout, I will go outside.', words.lines.readings.limit],
      ['We both knock.', words.lines.readings.agreement],
      ['You must ask me first.', words.lines.readings.rule],
      ['Respect', words.lines.readings.unclear],
    ] as const) {
      await field().fill(text);
      await expect.element(page.getByText(reading, { exact: true })).toBeVisible();
    }
    await field().fill('');
    for (const reading of Object.values(words.lines.readings))
      await expect.element(page.getByText(reading, { exact: true })).not.toBeInTheDocument();
  });

  it('that is a rule for someone else is explained and not added, and stays to be put in other words', async () => {
    await show(<Adder onAdd={onAdd} />);
    await field().fill('You are not allowed to see your friends.');
    await expect.element(page.getByText(words.lines.rule.text)).toBeVisible();
    await expect
      .element(page.getByText(words.isolation.text([words.isolation.topics.friends])))
      .toBeVisible();
    await button(words.lines.add).click();
    await expect.element(field()).toBeInvalid();
    await expect
      .element(field())
      .toHaveAccessibleDescription(expect.stringContaining(words.lines.problems.rule));
    await expect.element(field()).toHaveFocus();
    await expect.element(field()).toHaveValue('You are not allowed to see your friends.');
    expect(added).toEqual([]);
    await field().fill('If plans change late, I will eat without waiting.');
    await expect.element(field()).not.toBeInvalid();
    await expect.element(page.getByText(words.isolation.pressed)).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(added).toEqual(['me: If plans change late, I will eat without waiting.']);
    await expect.element(field()).toHaveValue('');
  });

  it('of both can be put under both in one tap', async () => {
    await show(<Adder onAdd={onAdd} />);
    await field().fill('We both knock.');
    await button(words.lines.put(words.lines.owners.both)).click();
    await button(words.lines.add).click();
    expect(added).toEqual(['both: We both knock.']);
  });

  it('that says nothing is asked for, and nothing is added', async () => {
    await show(<Adder onAdd={onAdd} />);
    await field().fill('  ');
    await button(words.lines.add).click();
    await expect
      .element(field())
      .toHaveAccessibleDescription(expect.stringContaining(words.lines.problems.empty));
    expect(added).toEqual([]);
  });

  it('is asked of someone alone without a word of two', async () => {
    await show(<Adder isForTwo={false} onAdd={onAdd} />);
    await field().fill('We both knock.');
    await expect.element(page.getByText(words.lines.readings.unclearAlone)).toBeVisible();
    await field().fill('You must knock.');
    await expect.element(page.getByText(words.lines.rule.textAlone)).toBeVisible();
    await expect.element(page.getByText(words.lines.rule.agreement)).not.toBeInTheDocument();
    await expect.element(page.getByText(words.lines.whose)).not.toBeInTheDocument();
  });
});

function Days({ start }: { readonly start: AgreementDraft }) {
  const [draft, setDraft] = useState(start);
  return (
    <SpanFields
      draft={draft}
      problems={problemsOfAgreement(draft, today)}
      labels={{ start: 'Start', end: 'End', review: 'Review' }}
      onChange={(change) => setDraft({ ...draft, ...change })}
    />
  );
}

describe('the days', () => {
  const date = (name: string) => page.getByLabelText(name, { exact: true });

  it.each([
    ['End', -1, words.days.problems.end['before-start']],
    ['End', 0, words.days.problems.end['zero-days']],
    ['End', 91, words.days.problems.end['too-long'](90)],
    ['Start', -1, words.days.problems.start.past],
    ['Start', 91, words.days.problems.start['too-far']],
    ['Review', 0, words.days.problems.review['before-start']],
    ['Review', 15, words.days.problems.review['after-end']],
  ])('say beside %s what is wrong with %i days from now', async (name, days, problem) => {
    await show(<Days start={anOpenness({}, today)} />);
    await date(name).fill(addDays(today, days));
    await expect.element(date(name)).toBeInvalid();
    await expect.element(date(name)).toHaveAccessibleDescription(expect.stringContaining(problem));
  });

  it('of the last rung are 14 at most', async () => {
    await show(<Days start={anOpenness({ rung: 7, haveBothRead: true }, today)} />);
    await date('End').fill(addDays(today, 15));
    await expect
      .element(date('End'))
      .toHaveAccessibleDescription(expect.stringContaining(words.days.problems.end['too-long'](14)));
  });

  it('can be emptied and are not filled again', async () => {
    await show(<Days start={someLimits({}, today)} />);
    await date('End').fill('');
    await expect.element(date('End')).toHaveValue('');
    await expect
      .element(date('End'))
      .toHaveAccessibleDescription(expect.stringContaining(words.days.problems.end.empty));
  });
});

function Revoking() {
  const [one] = useAgreements() ?? [];
  return one ? <RevokeWay agreement={one} onDone={() => undefined} /> : null;
}

it('an agreement is taken back with one tap, and nothing is asked', async () => {
  await changeProfile({ lens: 'hurt' }, 1000);
  await addAgreement({ draft: anOpenness({}, today), saidYesOn: today }, today, 1000);
  await show(<Revoking />);
  await button(words.one.revoke).click();
  await expect
    .poll(async () => (await database.agreements.toArray())[0]?.steps.at(-1)?.did, soon)
    .toBe('revoked');
});
