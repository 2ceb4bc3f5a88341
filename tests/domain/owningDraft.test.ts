import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/day';
import {
  emptyOwning,
  type OwningDraft,
  owningStepsOf,
  problemsOfOwning,
  repairOf,
  revisionOf,
} from '../../domain/owningDraft';
import { finishPledge, letPledgeGo, revisePledge } from '../../domain/pledge';
import { anOutcome, aPledge, daily, monday } from '../support/factories';

const today = addDays(monday, 10);
const slipDay = addDays(today, -1);
const pledge = aPledge();
const log = { pledge, outcomes: [anOutcome(slipDay, 'missed')], repairs: [] };
const draft = (change: Partial<OwningDraft> = {}): OwningDraft => ({ ...emptyOwning(pledge), ...change });
const repair = (change: Partial<OwningDraft>) =>
  repairOf(draft({ makeGood: 'A walk', ...change }), { pledgeId: 'pledge', day: slipDay }, today);

describe('the steps of owning a slip', () => {
  it('are five', () => {
    expect(owningStepsOf(pledge, slipDay, today)).toEqual([
      'happened',
      'told',
      'meant',
      'makeGood',
      'change',
    ]);
  });

  it('ask nobody what a promise for oneself meant for another', () => {
    const forMe = { ...pledge, terms: pledge.terms.map((term) => ({ ...term, forWhom: 'me' as const })) };
    expect(owningStepsOf(forMe, slipDay, today)).not.toContain('meant');
  });

  it('leave a promise alone that is over', () => {
    expect(owningStepsOf(finishPledge(pledge, today), slipDay, today)).not.toContain('change');
    expect(owningStepsOf(letPledgeGo(pledge, today), slipDay, today)).not.toContain('change');
  });
});

describe('what is written', () => {
  const long = '🙂'.repeat(201);

  it('needs only what makes it good', () => {
    expect(problemsOfOwning('happened', draft(), log, today)).toEqual({});
    expect(problemsOfOwning('told', draft(), log, today)).toEqual({});
    expect(problemsOfOwning('meant', draft(), log, today)).toEqual({});
    expect(problemsOfOwning('change', draft(), log, today)).toEqual({});
    expect(problemsOfOwning('makeGood', draft(), log, today)).toEqual({ makeGood: 'empty' });
    expect(problemsOfOwning('makeGood', draft({ makeGood: ' \n ' }), log, today)).toEqual({
      makeGood: 'empty',
    });
  });

  it('has at most 200 characters a line, an emoji counting as one', () => {
    for (const step of ['happened', 'meant', 'makeGood'] as const) {
      expect(problemsOfOwning(step, draft({ [step]: long }), log, today)).toEqual({ [step]: 'too-long' });
      const fits = ` ${'🙂'.repeat(200)} `;
      expect(problemsOfOwning(step, draft({ [step]: fits }), log, today)).toEqual({});
    }
    const plan = draft({ told: 'not-yet', toTell: long });
    expect(problemsOfOwning('told', plan, log, today)).toEqual({ toTell: 'too-long' });
  });

  it.each([
    ['', 'unreadable'],
    ['soon', 'unreadable'],
    [addDays(today, 1), 'ahead'],
    [today, undefined],
    [addDays(today, -3), undefined],
  ])('was told on another day "%s": %s', (toldOn, problem) => {
    expect(problemsOfOwning('told', draft({ told: 'earlier', toldOn }), log, today).toldOn).toBe(problem);
  });

  it('asks for no day that was not chosen', () => {
    expect(problemsOfOwning('told', draft({ told: 'today', toldOn: 'soon' }), log, today)).toEqual({});
  });

  it('is kept without the steps that were left empty', () => {
    expect(repair({})).toStrictEqual({
      pledgeId: 'pledge',
      day: slipDay,
      ownedOn: today,
      makeGood: 'A walk',
    });
  });

  it('is kept with all that was said, trimmed', () => {
    const said = {
      happened: ' Late ',
      told: 'not-yet',
      toTell: ' Tonight ',
      meant: ' Worry ',
      change: 'keep',
    };
    expect(repair(said as Partial<OwningDraft>)).toMatchObject({
      happened: 'Late',
      toTell: 'Tonight',
      meant: 'Worry',
      change: 'keep',
    });
  });

  it('keeps a day of telling or a plan for it, never both', () => {
    const typed = { toldOn: addDays(today, -2), toTell: 'Tonight' };
    expect(repair({ ...typed, told: 'today' })).toMatchObject({ toldOn: today });
    expect(repair({ ...typed, told: 'earlier' })).toMatchObject({ toldOn: addDays(today, -2) });
    expect(repair({ ...typed, told: 'earlier' })).not.toHaveProperty('toTell');
    expect(repair({ ...typed, told: 'not-yet' })).not.toHaveProperty('toldOn');
    expect(repair(typed)).not.toHaveProperty('toTell');
  });
});

describe('the change of the promise', () => {
  it('is none when it is kept, let go or not spoken of', () => {
    for (const change of ['keep', 'end', null] as const)
      expect(revisionOf(draft({ change }), log, today)).toBeNull();
  });

  it('makes it smaller in words, in rhythm, or in both', () => {
    const words = draft({ change: 'smaller', text: 'I say hello.' });
    expect(revisionOf(words, log, today)).toMatchObject({ text: 'I say hello.', cadence: daily });
    const rhythm = draft({ change: 'smaller', isLighter: true });
    expect(revisionOf(rhythm, log, today)).toMatchObject({ cadence: { kind: 'times-a-week', times: 3 } });
    expect(problemsOfOwning('change', words, log, today)).toEqual({});
    expect(problemsOfOwning('change', rhythm, log, today)).toEqual({});
  });

  it('is not one when nothing became smaller or no moment was named', () => {
    expect(problemsOfOwning('change', draft({ change: 'smaller' }), log, today)).toEqual({
      text: 'unchanged',
    });
    expect(problemsOfOwning('change', draft({ change: 'smaller', text: ' ' }), log, today)).toEqual({
      text: 'empty',
    });
    expect(
      problemsOfOwning('change', draft({ change: 'smaller', text: 'x'.repeat(121) }), log, today),
    ).toEqual({ text: 'too-long' });
    expect(problemsOfOwning('change', draft({ change: 'cue' }), log, today)).toEqual({ when: 'empty' });
    expect(problemsOfOwning('change', draft({ change: 'cue', when: 'x'.repeat(61) }), log, today)).toEqual({
      when: 'too-long',
    });
    const hung = {
      ...log,
      pledge: { ...pledge, terms: [{ ...pledge.terms[0], when: 'At six' }] },
    } as typeof log;
    expect(problemsOfOwning('change', draft({ change: 'cue', when: 'At six ' }), hung, today)).toEqual({
      when: 'unchanged',
    });
  });

  it('begins today, or tomorrow when today was answered already, so that no lived day changes', () => {
    const cue = draft({ change: 'cue', when: 'After supper' });
    expect(revisionOf(cue, log, today)?.from).toBe(today);
    const answered = { ...log, outcomes: [anOutcome(today, 'missed')] };
    const revision = revisionOf(cue, answered, today);
    expect(revision?.from).toBe(addDays(today, 1));
    expect(revision && revisePledge(pledge, revision, today).terms).toHaveLength(2);
  });

  it('can still be made on the last day of a promise', () => {
    const ending = { ...pledge, terms: pledge.terms.map((term) => ({ ...term, until: today })) };
    const answered = { ...log, pledge: ending, outcomes: [anOutcome(today, 'missed')] };
    const revision = revisionOf(draft({ change: 'cue', when: 'After supper' }), answered, today);
    expect(revision && revisePledge(ending, revision, today).terms.at(-1)).toMatchObject({ until: today });
  });
});
