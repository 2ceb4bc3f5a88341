import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../domain/cadence';
import { addDays, type Day } from '../../domain/day';
import {
  type DraftHint,
  hintsOf,
  lighterCadence,
  longestWhen,
  type PledgeDraft,
  problemsOf,
} from '../../domain/pledgeDraft';
import { aDraft } from '../support/drafts';
import { daily, everyWeeks, monday, monthly, on, timesAWeek, whenItHappens } from '../support/factories';

const problems = (change: Partial<PledgeDraft>) => problemsOf(aDraft(change), monday);

describe('what someone promises', () => {
  it.each([
    ['a few words are enough', 'I call.', {}],
    ['no words are too few', '', { text: 'empty' }],
    ['spaces are no words', ' \t\n  ', { text: 'empty' }],
    ['120 characters fit', 'a'.repeat(120), {}],
    ['121 characters are too many', 'a'.repeat(121), { text: 'too-long' }],
    ['120 hearts are 120 characters', '💛'.repeat(120), {}],
    ['121 hearts are too many', '💛'.repeat(121), { text: 'too-long' }],
    ['spaces around the words do not count', `  ${'a'.repeat(120)}  `, {}],
    ['ten thousand characters are too many', 'a'.repeat(10_000), { text: 'too-long' }],
  ])('%s', (_sentence, text, expected) => {
    expect(problems({ text, cadence: daily })).toEqual(expected);
  });

  it('on chosen days needs at least one day', () => {
    expect(problems({ cadence: on() })).toEqual({ cadence: 'none' });
    expect(problems({ cadence: on(7) })).toEqual({});
  });

  it.each<[Cadence, string]>([
    [timesAWeek(0), 'times'],
    [timesAWeek(7), 'times'],
    [everyWeeks(0, 1), 'weeks'],
    [everyWeeks(9, 1), 'weeks'],
    [monthly(0), 'date'],
    [monthly(32), 'date'],
  ])('cannot be due as %j', (cadence, problem) => {
    expect(problems({ cadence })).toEqual({ cadence: problem });
  });

  it.each([
    ['may hang on no moment', undefined, {}],
    ['may hang on an empty one', '   ', {}],
    ['may hang on one of sixty characters', ` ${'ß'.repeat(longestWhen)} `, {}],
    ['does not hang on one of sixty-one', 'ß'.repeat(longestWhen + 1), { when: 'too-long' }],
  ])('%s', (_sentence, when, expected) => {
    expect(problems({ when })).toEqual(expected);
  });

  it.each<[string, string | undefined, string | undefined, object]>([
    ['may begin today and never end', undefined, undefined, {}],
    ['may begin and end today', monday, monday, {}],
    ['may begin tomorrow', addDays(monday, 1), undefined, {}],
    ['may end today without saying when it begins', undefined, monday, {}],
    ['does not begin yesterday', addDays(monday, -1), undefined, { from: 'past' }],
    ['does not end before it begins', addDays(monday, 5), addDays(monday, 4), { until: 'before-start' }],
    ['does not end before today', undefined, addDays(monday, -1), { until: 'before-start' }],
    ['does not begin on no day', '', undefined, { from: 'unreadable' }],
    ['does not begin on 30 February', '2027-02-30', undefined, { from: 'unreadable' }],
    ['does not end on words', undefined, 'soon', { until: 'unreadable' }],
    ['does not end at a moment', undefined, '2027-02-03T10:00', { until: 'unreadable' }],
    ['does not end on 29 February of an ordinary year', undefined, '2027-02-29', { until: 'unreadable' }],
    ['may end on a leap day', undefined, '2028-02-29', {}],
  ])('%s', (_sentence, from, until, expected) => {
    expect(problems({ from: from as Day, until: until as Day })).toEqual(expected);
  });

  it('can have all its troubles at once', () => {
    const from = addDays(monday, -2);
    const until = addDays(monday, -3);
    expect(problems({ text: ' ', cadence: on(), when: 'a'.repeat(61), from, until })).toEqual({
      text: 'empty',
      cadence: 'none',
      when: 'too-long',
      from: 'past',
      until: 'before-start',
    });
  });
});

describe('what to think over before saving', () => {
  const words = ['always', 'never', 'for ever'];

  it.each<[string, Partial<PledgeDraft>, number, DraftHint[]]>([
    ['nothing for one small promise', {}, 0, []],
    ['nothing beside two others', {}, 2, []],
    ['that there are three already', {}, 3, ['many']],
    ['a word nobody can keep', { text: 'I Never shout.' }, 0, ['absolute']],
    ['such a word at the end', { text: 'I call, always!' }, 0, ['absolute']],
    ['several such words in a row', { text: 'I stay for   ever' }, 0, ['absolute']],
    ['not a word that only contains one', { text: 'I keep nevertheless to the plan.' }, 0, []],
    ['a large thing', { size: 3 }, 0, ['big']],
    ['not a middling one', { size: 2 }, 0, []],
    ['not eighty characters', { text: 'a'.repeat(80) }, 0, []],
    ['eighty-one characters', { text: 'a'.repeat(81) }, 0, ['big']],
    ['everything at once', { text: 'Always this', size: 3 }, 9, ['many', 'absolute', 'big']],
  ])('%s', (_what, change, active, hints) => {
    expect(hintsOf(aDraft(change), active, words)).toEqual(hints);
  });

  it('reads words of any writing', () => {
    expect(hintsOf(aDraft({ text: 'Ich bin IMMER da' }), 0, ['immer'])).toEqual(['absolute']);
    expect(hintsOf(aDraft({ text: 'אני תמיד מתקשר' }), 0, ['תמיד'])).toEqual(['absolute']);
    expect(hintsOf(aDraft({ text: '💛' }), 0, ['never'])).toEqual([]);
  });
});

describe('a lighter rhythm', () => {
  it.each<[Cadence, Cadence | null]>([
    [daily, timesAWeek(3)],
    [on(1, 2, 3, 4, 5, 6, 7), timesAWeek(4)],
    [on(1, 3, 5), timesAWeek(2)],
    [on(1, 4), timesAWeek(1)],
    [on(1), null],
    [timesAWeek(6), timesAWeek(5)],
    [timesAWeek(2), timesAWeek(1)],
    [timesAWeek(1), null],
    [everyWeeks(1, 5), everyWeeks(2, 5)],
    [everyWeeks(2, 5), null],
    [monthly(3), null],
    [whenItHappens, null],
  ])('than %j is %j', (cadence, lighter) => {
    expect(lighterCadence(cadence)).toEqual(lighter);
    if (lighter) expect(problems({ cadence: lighter })).toEqual({});
  });
});
