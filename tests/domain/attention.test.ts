import { describe, expect, it } from 'vitest';
import { attentionFor } from '../../domain/attention';
import type { Cadence } from '../../domain/cadence';
import { addDays, type Day } from '../../domain/day';
import { isClosed, occasionOn } from '../../domain/occasion';
import {
  finishPledge,
  goOnWithPledge,
  letPledgeGo,
  type Pledge,
  restPledge,
  resumePledge,
  revisePledge,
} from '../../domain/pledge';
import type { PledgeLog } from '../../domain/pledgeLog';
import {
  aLog,
  aLogOfWeeks,
  anOutcome,
  aPledge,
  aRepair,
  daily,
  dueDaysOf,
  everyWeeks,
  monday,
  monthly,
  on,
  timesAWeek,
  whenItHappens,
} from '../support/factories';

const day = (count: number) => addDays(monday, count);
const kept = (count: number) => 'K'.repeat(count);

/** The first day on which the `count`-th occasion is closed. */
function closedAfter(pledge: Pledge, count: number): Day {
  let today = dueDaysOf(pledge, count).at(-1) ?? monday;
  const occasion = occasionOn(pledge, today);
  while (occasion && !isClosed(occasion, today)) today = addDays(today, 1);
  return today;
}

const onLastDay = (marks: string) => attentionFor(aLog(marks), day(marks.length - 1));

describe('a promise nothing was said of', () => {
  const cadences: readonly Cadence[] = [
    daily,
    on(1, 3, 5),
    on(2),
    timesAWeek(3),
    everyWeeks(1, 4),
    everyWeeks(8, 4),
    monthly(31),
  ];

  it.each(cadences)('for five closed occasions of %j is quiet, and not a day sooner', (cadence) => {
    const pledge = aPledge(cadence);
    const today = closedAfter(pledge, 5);
    expect(attentionFor(aLog('', pledge), today)).toBe('quiet');
    expect(attentionFor(aLog('', pledge), addDays(today, -1))).toBeNull();
  });

  it.each(cadences)('but once of the last five, by whatever word, is not (%j)', (cadence) => {
    const pledge = aPledge(cadence);
    const today = closedAfter(pledge, 5);
    for (const mark of 'KPMR') expect(attentionFor(aLog(`....${mark}`, pledge), today), mark).toBeNull();
  });

  it('is quiet again after five more', () => {
    expect(attentionFor(aLog('KKKK'), day(4 + 5 + 1))).toBeNull();
    expect(attentionFor(aLog('KKKK'), day(4 + 5 + 2))).toBe('quiet');
  });

  it('is not quiet once something was said of a day that is not closed yet', () => {
    expect(attentionFor(aLog('......K'), day(7))).toBeNull();
  });

  it('is quiet when what was said was taken back', () => {
    const outcomes = [anOutcome(day(4), 'kept', { removed: true })];
    expect(attentionFor({ ...aLog(''), outcomes }, day(7))).toBe('quiet');
  });

  it.each<[string, (pledge: Pledge) => Pledge]>([
    ['going on was said', (pledge) => goOnWithPledge(pledge, day(7))],
    ['it was taken up after a rest', (pledge) => resumePledge(restPledge(pledge, day(3)), day(7))],
    ['it was changed', (pledge) => revisePledge(pledge, { text: 'I call.', cadence: daily }, day(7))],
  ])('begins to be counted anew when %s', (_what, change) => {
    const log = { ...aLog(''), pledge: change(aPledge()) };
    expect(attentionFor(log, day(7 + 6))).toBeNull();
    expect(attentionFor(log, day(7 + 7))).toBe('quiet');
  });

  it('is not asked about while it waits, rests, or is over', () => {
    const today = day(20);
    const states: readonly Pledge[] = [
      aPledge(daily, { from: day(21) }),
      restPledge(aPledge(), day(20)),
      finishPledge(aPledge(), day(19)),
      letPledgeGo(aPledge(), day(19)),
      aPledge(daily, { until: day(19) }),
    ];
    for (const pledge of states) expect(attentionFor(aLog('', pledge), today)).toBeNull();
    expect(attentionFor(aLog(''), today)).toBe('quiet');
  });

  it('for when it happens is never quiet', () => {
    expect(attentionFor(aLog('', aPledge(whenItHappens)), day(400))).toBeNull();
  });
});

describe('a promise that slips', () => {
  it.each([
    ['one nobody owned in seven', 'KKKKKKM', null],
    ['two nobody owned in a row', 'KKKKKMM', 'strained'],
    ['two nobody owned, at both ends of seven', 'KMKKKKKM', 'strained'],
    ['two nobody owned in eight', 'MKKKKKKM', null],
    ['two on its first two days', 'MM', 'strained'],
    ['two, one of them owned', 'KKKKKOM', null],
    ['two, both owned', 'KKKKKOO', null],
    ['two, one of them owned late', 'KKKKKML', null],
    ['three of any kind at both ends of fourteen', `O${kept(6)}O${kept(5)}O`, 'strained'],
    ['three of any kind in fifteen', `O${kept(7)}O${kept(5)}O`, null],
    ['two in fourteen', `O${kept(12)}O`, null],
    ['three in a row, all owned', 'OOO', 'strained'],
    ['partly, again and again', 'PPPPPPP', null],
    ['two nobody owned, with rest between them', 'MRRRRRRRM', 'strained'],
    ['two nobody owned, with days without an answer between them', 'M.......M', 'strained'],
  ])('%s: %s', (_what, marks, expected) => {
    expect(onLastDay(marks)).toBe(expected);
  });

  it('is no longer strained when a slip is owned', () => {
    const log = aLog('KKKKKMM');
    expect(attentionFor({ ...log, repairs: [aRepair(day(6))] }, day(6))).toBeNull();
  });

  it('has a new beginning with new words', () => {
    const log = aLog('KKKKKMM');
    const pledge = revisePledge(log.pledge, { text: 'I call.', cadence: daily }, day(7));
    expect(attentionFor({ ...log, pledge }, day(7))).toBeNull();
  });

  it('counts weeks of several times a week', () => {
    expect(attentionFor(aLogOfWeeks(['KKK', 'M', 'M']), day(20))).toBe('strained');
    expect(attentionFor(aLogOfWeeks(['KKK', 'MM']), day(13))).toBeNull();
  });

  it('for when it happens is asked about too', () => {
    const outcomes = [anOutcome(day(0), 'missed'), anOutcome(day(30), 'missed')];
    expect(attentionFor({ pledge: aPledge(whenItHappens), outcomes, repairs: [] }, day(31))).toBe('strained');
  });

  it('is asked about the same whether or not what is settled was counted already', () => {
    const pledge = aPledge();
    const outcomes = [anOutcome(day(0), 'missed'), anOutcome(day(80), 'missed')];
    const since: PledgeLog['outcomes'] = outcomes.slice(1);
    const today = day(80);
    expect(attentionFor({ pledge, outcomes, repairs: [] }, today)).toBe(
      attentionFor({ pledge, outcomes: since, repairs: [] }, today),
    );
  });
});

describe('a promise that rests', () => {
  it.each([
    ['three of twelve', 'RRRKKKKKKKKK', null],
    ['four of twelve', 'RRRRKKKKKKKK', 'resting-often'],
    ['four of twelve, today among them', 'KKKKKKKKRRRR', 'resting-often'],
    ['four of eleven, which are too few to ask', 'RRRRKKKKKKK', null],
    ['four of thirteen', 'RRRRKKKKKKKKK', null],
    ['four of twelve, others without an answer', 'RRRR....KKKK', 'resting-often'],
  ])('%s', (_what, marks, expected) => {
    expect(onLastDay(marks)).toBe(expected);
  });

  it('for whole weeks is counted by weeks', () => {
    const weeks = [...Array(4).fill('R'), ...Array(8).fill('KKK')];
    expect(attentionFor(aLogOfWeeks(weeks), day(12 * 7 - 1))).toBe('resting-often');
    expect(attentionFor(aLogOfWeeks(['KKK', ...weeks.slice(1)]), day(12 * 7 - 1))).toBeNull();
  });

  it('is asked about slips first', () => {
    expect(onLastDay('RRRRKKKKKKMM')).toBe('strained');
  });
});
