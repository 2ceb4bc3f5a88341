import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, toDay } from '../../domain/day';
import type { Fact } from '../../domain/fact';
import { addAgreement } from '../../storage/agreements';
import { saveAnswer, saveNote } from '../../storage/checkIns';
import { database, GoldseamDatabase } from '../../storage/database';
import { saveDrafts } from '../../storage/drafts';
import { beginRun, saveLateAnswers, saveRun } from '../../storage/exerciseRuns';
import { addGoal } from '../../storage/goals';
import { addGoodDay } from '../../storage/goodDays';
import {
  answerSign,
  endHardStretch,
  recordBreach,
  recordOffer,
  setTended,
  startHold,
} from '../../storage/journey';
import { migrations } from '../../storage/migrations';
import { readNotebook } from '../../storage/notebook';
import { addOwnItem } from '../../storage/ownItems';
import { addPledge, changePledge, saveOutcome, saveRepair } from '../../storage/pledges';
import { changeProfile, moveTo } from '../../storage/profile';
import { addPromiseToMe, noticeWeek, saveGoodThings } from '../../storage/promisesToMe';
import { addQuestion, setQuestionTime } from '../../storage/questions';
import { recordPassed } from '../../storage/reminders';
import { recordCompletion, shelveVessel } from '../../storage/shelf';
import { markItem, recordDid, recordShown } from '../../storage/shown';
import { startTalk } from '../../storage/talks';
import { sayTouch } from '../../storage/touchMenu';
import { saveVisit } from '../../storage/visits';
import { anOpenness } from '../support/agreements';
import { aDraft } from '../support/drafts';
import { beginWithEmptyTables, readTables } from '../support/freshDatabase';
import { saveWeekly } from '../support/reminders';

const today = toDay('2026-11-23');

/** A person's first days, by way of every function that writes. */
async function liveAWhile() {
  await changeProfile({ lens: 'hurt', causes: ['money'] }, 1000);
  await moveTo('boundaries', today, 1000, { why: 'choice', note: 'גבול' });
  await saveAnswer(today, 'mood', 4, 1000);
  await saveAnswer(today, 'closeness', 2, 1000);
  await saveAnswer(today, 'closeness', null, 2000);
  await saveNote(today, 'שלום 👋', 1000);
  const { id } = await addPledge(aDraft({ cadence: { kind: 'weekdays', days: [1, 7] } }), today, 1000);
  await saveOutcome(id, today, 'missed', today, 1000);
  await changePledge(id, (pledge) => ({ ...pledge, rests: [{ from: today }] }), 2000);
  await saveRepair({ pledgeId: id, day: today, ownedOn: today, makeGood: 'A walk' }, today, 1000);
  const choice = { day: today, kind: 'gesture', itemId: 'tea', position: 0 } as const;
  await recordShown(choice, 1000);
  await recordDid(choice, true, 2000);
  await markItem('tea', 'favourite', 1000);
  await saveWeekly({ weekday: 4, time: '19:00', title: '' }, 1000);
  await recordPassed([{ reminderId: 'reminder', date: '2026-11-26', lead: 0 }], 1000);
  await answerSign('understand-hurt-name-it', 3, 1000);
  await setTended('help', true, 1000);
  await recordBreach(today, 'Again 💔', 1000);
  await recordOffer('help', today, 1000);
  await endHardStretch(today, 1000);
  await addOwnItem('gesture', 'لا بأس ☕', 1000);
  await addPledge(aDraft(), today, 1000);
  await keepEightForAWhile();
  await recordCompletion('two-chairs', today, 1000);
  await addPromiseToMe('Ein Anruf ☎️', today, 1000);
  const [toMe] = await database.promisesToMe.toArray();
  if (toMe) await noticeWeek(toMe.id, 'unsure', today, 1000);
  await saveGoodThings('Tea, unasked ☕', today, 1000);
  await writeSomething();
  await startTalk({ floorMinutes: 3, topicId: null, ownTopic: 'Der Garten 🌱' }, today, 1000);
  await addQuestion('asked', 'מתי? 💔', today, 1000);
  await setQuestionTime({ weekday: 7, time: '16:00' }, 1000);
  await saveDrafts({ 'question asked text': 'Why did y' }, 1000);
  await sayTouch('hands', 'maybe', today, 1000);
  await startHold(today, 7, 3000);
}

async function writeSomething() {
  await addAgreement({ draft: anOpenness({ worry: 'Nachts 🌙' }, today), saidYesOn: today }, today, 1000);
  await addGoal({ what: 'Brot backen 🍞', kind: 'home', why: '', firstStep: 'קמח' }, today, 1000);
  await saveVisit({ day: today, note: 'Langsam 🌿', until: '' }, today, 1000);
  const run = await beginRun({ exercise: 'impact', startedOn: today, step: 'happened' }, 1000);
  await saveRun(run, { answers: { happened: 'Rain 🌧, ואז', needs: ['quiet', 'time'] }, step: 'lost' }, 2000);
  saveLateAnswers(run, { answers: { lost: 'My eve' } }, 3000);
  await addGoodDay({ text: 'Bread, still warm 🍞', day: today }, today, 1000);
}

/** Fills a vessel and sets it on the shelf, over so long a time that older days are counted. */
async function keepEightForAWhile() {
  for (let seam = 0; seam < 10; seam++) {
    const madeOn = addDays(today, -seam - 400);
    const { id } = await addPledge(aDraft({ cadence: { kind: 'when-it-happens' } }), madeOn, 1000);
    for (const day of [madeOn, today]) await saveOutcome(id, day, 'kept', day, 1000, { times: 16 });
  }
  await shelveVessel('jar', today, 1000);
}

/** Made from the facts, and made anew at any time. */
const counts = ['tallies', 'yearTallies'];

beginWithEmptyTables();

describe('every record', () => {
  it('is plain JSON with a random id and the moment of its last change', async () => {
    await liveAWhile();
    const tables = await readTables();
    for (const [name, records] of Object.entries(tables)) {
      expect(records, `liveAWhile() writes nothing into ${name}: let it`).not.toEqual([]);
      for (const record of records as Fact[]) {
        expect(record, name).toStrictEqual(JSON.parse(JSON.stringify(record)));
        if (counts.includes(name)) continue;
        expect(record.id, name).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
        expect(record.changedAt, name).toSatisfy(Number.isSafeInteger);
      }
    }
  });

  it('has an id that no other has', async () => {
    await liveAWhile();
    await saveAnswer(today, 'hope', 1, 1000);
    const facts = Object.entries(await readTables()).filter(([name]) => !counts.includes(name));
    const ids = facts.flatMap(([, records]) => (records as Fact[]).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a notebook', () => {
  it('has all that a page draws itself from', async () => {
    await saveAnswer(addDays(today, -400), 'mood', 3, 1000);
    await liveAWhile();
    expect(await readNotebook(today)).toMatchObject({
      profile: { lens: 'hurt', causes: ['money'], mode: 'joint', isParting: false },
      focus: 'boundaries',
      journey: {
        moves: [{ to: 'boundaries', why: 'choice', note: 'גבול' }],
        signAnswers: [{ signId: 'understand-hurt-name-it', value: 3 }],
        tendings: [{ stage: 'help' }],
        breaches: [{ day: today, note: 'Again 💔' }],
        offers: [{ stage: 'help', day: today }],
        holds: [{ from: today, until: addDays(today, 7) }],
        endedHardStretchOn: [today],
      },
      ownItems: [{ kind: 'gesture', text: 'لا بأس ☕' }],
      lastAnsweredBefore: addDays(today, -400),
      logs: expect.arrayContaining([
        expect.objectContaining({
          outcomes: [expect.objectContaining({ value: 'missed' })],
          repairs: [expect.objectContaining({ makeGood: 'A walk' })],
        }),
      ]),
      answers: expect.arrayContaining([expect.objectContaining({ question: 'mood', value: 4 })]),
      notes: [{ text: 'שלום 👋' }],
      shown: [{ itemId: 'tea', did: true }],
      itemMarks: [{ mark: 'favourite' }],
      reminders: [{ kind: 'together', schedule: { time: '19:00' } }],
      deliveries: [{ date: '2026-11-26' }],
    });
  });

  it('has the answers and lines of the last sixty days, and none older or still to come', async () => {
    for (const ahead of [-61, -60, -1, 0, 1]) {
      await saveAnswer(addDays(today, ahead), 'mood', 3, 1000);
      await saveNote(addDays(today, ahead), 'A walk', 1000);
    }
    const { answers, notes } = await readNotebook(today);
    const seen = [addDays(today, -60), addDays(today, -1), today];
    expect(answers.map(({ day }) => day).sort()).toEqual(seen);
    expect(notes.map(({ day }) => day).sort()).toEqual(seen);
  });
});

describe('what was saved', () => {
  it('has reached the disk before anyone says so', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    // Dexie takes hold of the function when it opens.
    database.close();
    await database.open();
    database.noteChanges(Date.now);
    await liveAWhile();
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    const written = new Set(writes.flatMap(([names]) => [...(names as Iterable<string>)]));
    expect([...written].sort(), 'tables that were written').toEqual(
      // Written by whoever writes the journal.
      database.tables
        .map(({ name }) => name)
        .filter((name) => name !== 'marks')
        .sort(),
    );
    expect(writes.map(([, , options]) => options?.durability)).toEqual(writes.map(() => 'strict'));
  });

  it('is refused as a whole when the disk is full', async () => {
    await liveAWhile();
    const before = await readTables();
    vi.spyOn(database.answers, 'put').mockRejectedValue(new DOMException('Full', 'QuotaExceededError'));
    await expect(saveAnswer(today, 'mood', 1, 3000)).rejects.toThrow();
    expect(await readTables()).toEqual(before);
  });
});

describe('a page of an older version', () => {
  const name = 'two-versions';
  const next = { version: 99, why: 'a made-up next version', stores: { extra: 'id' } };
  const open: GoldseamDatabase[] = [];
  const connect = (steps = migrations) => {
    const connection = new GoldseamDatabase(name, steps);
    open.push(connection);
    return connection.open();
  };

  afterEach(async () => {
    for (const connection of open.splice(0)) connection.close();
    await new GoldseamDatabase(name).delete();
  });

  it('gives way to the newer one and does not come back to write its old shape', async () => {
    const older = await connect();
    const newer = await connect([...migrations, next]);
    expect(newer.isOpen()).toBe(true);
    expect(older.isOpen()).toBe(false);
    await expect(
      older.table('notes').add({ id: 'late', changedAt: 1, day: today, text: '' }),
    ).rejects.toThrow();
    expect(await newer.table('notes').count()).toBe(0);
  });
});
