import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stageIds } from '../../content/schema';
import { toDay } from '../../domain/day';
import { focusOf } from '../../domain/stage';
import { database } from '../../storage/database';
import {
  eraseCausesAndLens,
  eraseCheckIns,
  eraseDay,
  eraseEverything,
  erasePromise,
  eraseWritten,
} from '../../storage/erase';
import { practices } from '../../storage/migrations/005-practices';
import { readNotebook } from '../../storage/notebook';
import { changeProfile } from '../../storage/profile';
import { changeSettings, readSettings } from '../../storage/settings';
import { signalAnswered } from '../../storage/signals';
import { keepAllCounts } from '../../storage/tallies';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';

beginWithEmptyTables();

const monday = toDay('2026-11-23');
const tuesday = toDay('2026-11-24');
const days = [monday, tuesday];
const today = toDay('2028-02-01');
const promises = ['p1', 'p2'];

/** Something in every table, on two days and of two promises. */
async function live() {
  let last = 0;
  const fact = () => {
    last += 1;
    return { id: `${last}`, changedAt: last };
  };
  const rows: Readonly<Record<string, readonly object[]>> = {
    answers: days.map((day) => ({ ...fact(), day, question: 'mood', value: 2 })),
    notes: days.map((day) => ({ ...fact(), day, text: `Note of ${day}` })),
    pledges: promises.map((id, seam) => ({
      ...{ id, changedAt: 1, seam, rests: [] },
      terms: [{ from: monday, text: `Promise ${id}`, cadence: { kind: 'daily' } }],
    })),
    outcomes: promises.flatMap((pledgeId) =>
      days.map((day) => ({ ...fact(), pledgeId, day, value: 'missed' })),
    ),
    repairs: promises.map((pledgeId) => ({
      ...{ ...fact(), pledgeId, day: monday, ownedOn: tuesday, makeGood: `Good of ${pledgeId}` },
    })),
    stageMoves: days.map((day, index) => ({ ...fact(), day, to: stageIds[index], note: `Move of ${day}` })),
    shown: days.map((day) => ({ ...fact(), day, kind: 'gesture', position: 0, itemId: 'g' })),
    itemMarks: [{ ...fact(), itemId: 'g', mark: 'hidden' }],
    reminders: [{ ...fact(), kind: 'own', title: 'Walk', leads: [0] }],
    deliveries: ['r', ...promises].flatMap((reminderId) =>
      days.map((date) => ({ ...fact(), reminderId, date, lead: 0 })),
    ),
    signAnswers: [{ ...fact(), signId: 's', value: 3 }],
    tendings: [{ ...fact(), stage: 'help' }],
    breaches: days.map((day) => ({ ...fact(), day, note: `Breach of ${day}` })),
    stageOffers: days.map((day) => ({ ...fact(), day, stage: 'help' })),
    holds: [{ ...fact(), from: '2026-01-01', until: '2026-01-02' }],
    stretchEnds: days.map((day) => ({ ...fact(), day })),
    ownItems: [{ ...fact(), kind: 'line', text: 'A line of mine' }],
    vessels: [{ ...fact(), seed: 'v', shape: 'cup', startedOn: '2026-11-01', seams: { p1: 0, p2: 1 } }],
    completions: days.map((day) => ({ ...fact(), exercise: 'calm', day })),
    promisesToMe: ['m1', 'm2'].map((id) => ({ id, changedAt: 1, text: `To me ${id}`, madeOn: '2026-11-02' })),
    noticings: ['m1', 'm2'].map((promiseId) => ({
      ...{ ...fact(), promiseId, week: '2026-11-16', saw: 'yes', note: `Seen of ${promiseId}` },
    })),
    talks: [{ ...fact(), startedOn: '2026-11-02', ownTopic: 'The garden', talk: {} }],
    questions: [{ ...fact(), side: 'asked', text: 'Why', writtenOn: '2026-11-02' }],
    questionTimes: [{ ...fact(), weekday: 7, time: '16:00' }],
    drafts: [{ ...fact(), field: 'question asked text', text: 'Wh' }],
    touchAnswers: days.map((day, at) => ({ ...fact(), day, kind: ['hands', 'kiss'][at], value: 'maybe' })),
    agreements: [{ ...fact(), steps: [] }],
    goals: [
      {
        ...{ ...fact(), what: 'Goal', kind: 'home', why: 'Why', firstStep: 'Step' },
        ...{ madeOn: '2026-11-02', column: 'doing', rank: 'i' },
      },
    ],
    visits: days.map((day) => ({ ...fact(), day, note: `Visit of ${day}`, until: '' })),
    goodThings: [{ ...fact(), week: '2026-11-16', text: 'A good thing' }],
    exerciseRuns: promises.map((id) => ({
      ...{
        ...fact(),
        exercise: 'own-slip',
        startedOn: id === 'p1' ? monday : tuesday,
        step: 'happened',
        about: `${id} ${monday}`,
      },
      answers: { happened: 'Late' },
    })),
    lateAnswers: [{ ...fact(), runId: 'r', answers: { happened: 'Late again' } }],
    goodDays: days.map((day) => ({ ...fact(), day, text: `Good on ${day}` })),
  };
  await changeProfile({ lens: 'hurt', causes: ['money'], mode: 'individual', isWelcomed: true }, 1000);
  for (const table of database.tables) await table.bulkAdd([...(rows[table.name] ?? [])]);
  await keepAllCounts(today);
  const tables = await readTables();
  const empty = Object.keys(tables).filter((name) => tables[name]?.length === 0);
  expect(empty, 'a new table needs a row here, so that erasing is tried on it').toEqual([]);
  return tables;
}

describe('erasing everything', () => {
  it('leaves no row, no setting and no signal', async () => {
    await live();
    await changeSettings({ cover: 'open', knowsLeave: true });
    await signalAnswered(monday);
    await eraseEverything();
    expect(Object.values(await readTables()).flat()).toEqual([]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await readSettings()).toMatchObject({ cover: 'quiet', knowsLeave: false });
  });

  it('is a first start for the next page', async () => {
    await live();
    await eraseEverything();
    const { profile, focus, logs, answers } = await readNotebook(tuesday);
    expect({ profile, focus, logs, answers }).toEqual({
      profile: undefined,
      focus: stageIds[0],
      logs: [],
      answers: [],
    });
  });
});

describe('erasing a day', () => {
  it('takes what was said and shown on it, without a mark, and nothing of any other day', async () => {
    const before = await live();
    await eraseDay(monday, today, 5000);
    const after = await readTables();
    const ofMonday = (row: unknown) => Object.values(row as object).includes(monday);
    for (const [name, rows] of Object.entries(before)) {
      // A move stays, without its note; a promise goes on having begun on that day; a repair is of the day it mends.
      if (['stageMoves', 'tallies', 'yearTallies'].includes(name)) continue;
      expect(after[name], name).toEqual(rows.filter((row) => !ofMonday(row)));
    }
    expect(JSON.stringify(after)).not.toContain(`of ${monday}`);
    expect(JSON.stringify(after)).toContain(`Move of ${tuesday}`);
  });

  it('leaves counts that know nothing of it', async () => {
    await live();
    await eraseDay(monday, today, 5000);
    const { tallies, yearTallies } = await readTables();
    await database.tallies.clear();
    await database.yearTallies.clear();
    await keepAllCounts(today);
    expect(await readTables()).toMatchObject({ tallies, yearTallies });
    expect(tallies).toMatchObject(promises.map((pledgeId) => ({ pledgeId, tally: { slipsInAll: 1 } })));
  });

  it('leaves the person where they stand on the path', async () => {
    await live();
    await eraseDay(tuesday, today, 5000);
    expect(focusOf(await database.stageMoves.toArray())).toBe(stageIds[1]);
  });
});

it('erasing all check-ins takes every answer and every line, and nothing else', async () => {
  const before = await live();
  await eraseCheckIns(5000);
  expect(await readTables()).toEqual({ ...before, answers: [], notes: [] });
});

it('erasing what it was about leaves no cause and no lens, and all else of the profile', async () => {
  const before = await live();
  await eraseCausesAndLens(5000);
  const [profile] = before.profile as [object];
  expect(await readTables()).toEqual({
    ...before,
    profile: [{ ...profile, causes: [], lens: 'both', changedAt: 5000 }],
  });
});

it('erasing a promise takes its days and what made them good, and nothing of the others', async () => {
  const before = await live();
  await erasePromise('p1', 5000);
  const after = await readTables();
  const isOfIt = (row: unknown) =>
    Object.values(row as object).some((value) => value === 'p1' || value === `p1 ${monday}`);
  for (const [name, rows] of Object.entries(before)) {
    if (name === 'vessels') continue;
    expect(after[name], name).toEqual(rows.filter((row) => !isOfIt(row)));
  }
  expect(after.vessels).toMatchObject([{ shape: 'cup', seams: { p2: 1 } }]);
  expect(JSON.stringify(after)).not.toContain('p1');
});

it('erasing what was written in practices takes every word of it, and that they were done stays', async () => {
  const before = await live();
  await eraseWritten(9);
  const written = practices.stores;
  expect(Object.keys(written).length).toBeGreaterThan(10);
  const emptied = Object.fromEntries(Object.keys(written).map((name) => [name, []]));
  expect(await readTables()).toEqual({ ...before, ...emptied });
});

it('erasing a day takes the agreements, talks and questions whose words were written on it, and no others', async () => {
  const said = (day: string) => ({ did: 'proposed', day, terms: {} });
  const rows = [
    { id: 'a1', changedAt: 1, steps: [said(monday)] },
    { id: 'a2', changedAt: 1, steps: [said(tuesday), { did: 'revoked', day: monday }] },
    { id: 'a3', changedAt: 1, steps: [said('2026-11-01'), { ...said(monday), did: 'renewed' }] },
  ];
  await database.agreements.bulkAdd(rows as never);
  const talk = (id: string, startedOn: string) => ({ id, changedAt: 1, startedOn, talk: {} });
  await database.talks.bulkAdd([talk('t1', monday), talk('t2', tuesday)] as never);
  const question = (id: string, writtenOn: string) => ({
    id,
    changedAt: 1,
    side: 'asked',
    text: 'Why',
    writtenOn,
  });
  await database.questions.bulkAdd([question('q1', monday), question('q2', tuesday)] as never);
  await eraseDay(monday, today, 5000);
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  expect(ids(await database.agreements.toArray())).toEqual(['a2']);
  expect(ids(await database.talks.toArray())).toEqual(['t2']);
  expect(ids(await database.questions.toArray())).toEqual(['q2']);
});

it('erasing a promise made to the person takes each look at it', async () => {
  const before = await live();
  await erasePromise('m1', 5000);
  const after = await readTables();
  expect(JSON.stringify(after)).not.toContain('m1');
  expect(after).toEqual({
    ...before,
    promisesToMe: before.promisesToMe?.slice(1),
    noticings: before.noticings?.slice(1),
  });
});

it.each([
  ['a day', () => eraseDay(monday, today, 5000)],
  ['all check-ins', () => eraseCheckIns(5000)],
  ['a promise', () => erasePromise('p1', 5000)],
])('erasing %s tells the background, which may have a dot to show again', async (_, erase) => {
  await signalAnswered(monday);
  await erase();
  expect(await fakeBrowser.storage.local.get()).toEqual({ answeredDay: '', remindersChanged: 5000 });
});

it('a reminder that was linked to an erased promise goes on by itself', async () => {
  await live();
  await database.reminders.toCollection().modify({ pledgeId: 'p1' });
  await erasePromise('p1', 5000);
  const [reminder] = await database.reminders.toArray();
  expect(reminder).toMatchObject({ kind: 'own' });
  expect(reminder).not.toHaveProperty('pledgeId');
});
