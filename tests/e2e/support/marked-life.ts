import type { Page } from '@playwright/test';
import { english } from '../../../content/en';
import { everyPage } from './pages';
import { dailyPledge, settledProfile, weeklyReminder } from './seed';

/** One word of its own for each place where a person can write. */
export const words = {
  letter: 'MarkerLetter',
  planned: 'MarkerPlanned',
  goodDay: 'MarkerGoodDay',
  promise: 'MarkerAlpha',
  earlierPromise: 'MarkerBravo',
  finishedPromise: 'MarkerCharlie',
  makeGood: 'MarkerDelta',
  note: 'MarkerEcho',
  earlierNote: 'MarkerFoxtrot',
  moveNote: 'MarkerGolf',
  breach: 'MarkerHotel',
  settledBreach: 'MarkerIndia',
  reminder: 'MarkerJuliett',
  ownGesture: 'MarkerKilo',
  ownLine: 'MarkerLima',
  when: 'MarkerMike',
  event: 'MarkerNovember',
  dayNote: 'MarkerOscar',
  slipNote: 'MarkerPapa',
  toTell: 'MarkerQuebec',
  happened: 'MarkerRomeo',
  meant: 'MarkerSierra',
  toMe: 'MarkerTango',
  toMeEnded: 'MarkerUniform',
  noticed: 'MarkerVictor',
  noticedBefore: 'MarkerWhiskey',
  good: 'MarkerXray',
  goodBefore: 'MarkerYankee',
  agreement: 'MarkerZulu',
  goal: 'MarkerAmber',
  goalWhy: 'MarkerBasalt',
  goalStep: 'MarkerCoral',
  visit: 'MarkerDune',
  visitUntil: 'MarkerEmber',
} as const;
export const marker = /Marker[A-Z][a-z]+/;

const dayBefore = (days: number) => {
  const today = Temporal.Now.zonedDateTimeISO().subtract({ hours: 4 }).toPlainDate();
  return today.subtract({ days }).toString();
};

/** A life with a word of its own in every place where one can write, and with all that Quiet keeps to itself. */
export function markedLife() {
  const [today, yesterday, earlier] = [dayBefore(0), dayBefore(1), dayBefore(4)];
  const pledge = dailyPledge('p1', words.earlierPromise);
  const daily = { kind: 'daily' };
  const now = { from: earlier, text: words.promise, when: words.when, cadence: daily, forWhom: 'partner' };
  const terms = [...pledge.terms, now];
  const event = { from: earlier, text: words.event, cadence: { kind: 'when-it-happens' } };
  const mondays = [today, dayBefore(7)].map((day) => {
    const date = Temporal.PlainDate.from(day);
    return date.subtract({ days: date.dayOfWeek - 1 }).toString();
  });
  const missed = { changedAt: 1, pledgeId: 'p1', value: 'missed' };
  return {
    profile: [
      {
        ...settledProfile,
        lens: 'hurt',
        causes: ['infidelity', 'addiction'],
        mode: 'joint',
        isParting: true,
      },
    ],
    pledges: [
      { ...pledge, terms, remindAt: '20:00' },
      { ...dailyPledge('p2', words.finishedPromise, 1), finishedOn: earlier },
      { ...dailyPledge('p3', '', 2), terms: [event] },
    ],
    outcomes: [
      { ...missed, id: 'o1', day: earlier },
      { ...missed, id: 'o2', day: yesterday, note: words.slipNote },
      { ...missed, id: 'o3', day: today, value: 'kept', note: words.dayNote },
      { ...missed, id: 'o4', day: today, value: 'kept', pledgeId: 'p3' },
    ],
    repairs: [
      {
        ...{ id: 'x1', changedAt: 1, pledgeId: 'p1', day: earlier, ownedOn: yesterday },
        ...{ makeGood: words.makeGood, toTell: words.toTell, happened: words.happened, meant: words.meant },
      },
    ],
    answers: [1, 2, 3, 4].flatMap((days) => [
      { id: `a${days}`, changedAt: 1, day: dayBefore(days), question: 'mood', value: 1 },
      { id: `s${days}`, changedAt: 1, day: dayBefore(days), question: 'safe', value: 1 },
    ]),
    notes: [0, 1, 2].flatMap((days) => [
      {
        id: `n${days}`,
        changedAt: 1,
        day: dayBefore(days),
        text: days === 0 ? words.note : words.earlierNote,
      },
    ]),
    stageMoves: [
      { id: 'm1', changedAt: 5, day: earlier, to: 'forgive', why: 'choice', note: words.moveNote },
    ],
    tendings: [{ id: 't1', changedAt: 5, stage: 'acknowledge' }],
    breaches: [
      { id: 'b1', changedAt: 5, day: earlier, note: words.settledBreach, settledOn: yesterday },
      { id: 'b2', changedAt: 6, day: yesterday, note: words.breach },
    ],
    reminders: [weeklyReminder(4, '19:00', words.reminder)],
    exerciseRuns: [
      {
        ...{ id: 'begun', changedAt: 5, exercise: 'acknowledgement', startedOn: earlier, step: 'fact' },
        answers: { fact: words.letter },
      },
      {
        ...{ id: 'done', changedAt: 5, exercise: 'setback-plan', startedOn: earlier, step: 'true' },
        answers: { signs: [words.planned] },
        finishedOn: yesterday,
      },
    ],
    goodDays: [{ id: 'g1', changedAt: 5, day: yesterday, text: words.goodDay }],
    ownItems: [
      { id: 'own1', changedAt: 5, kind: 'gesture', text: words.ownGesture },
      { id: 'own2', changedAt: 5, kind: 'line', text: words.ownLine },
    ],
    agreements: [
      {
        ...{ id: 'a1', changedAt: 1 },
        steps: [
          {
            ...{ did: 'proposed', day: earlier },
            terms: {
              ...{ kind: 'boundary', mine: { secure: words.agreement }, ifCrossed: words.agreement },
              ...{ lines: [{ of: 'me', text: words.agreement }], start: earlier, review: yesterday },
            },
          },
        ],
      },
    ],
    promisesToMe: [
      { id: 'm1', changedAt: 1, text: words.toMe, madeOn: earlier },
      { id: 'm2', changedAt: 1, text: words.toMeEnded, madeOn: earlier, endedOn: yesterday },
    ],
    noticings: mondays.map((week, index) => ({
      ...{ id: `w${index}`, changedAt: 1, promiseId: 'm1', week, saw: 'no' },
      note: index === 0 ? words.noticed : words.noticedBefore,
    })),
    goals: [
      {
        ...{ id: 'goal1', changedAt: 1, what: words.goal, kind: 'home', why: words.goalWhy },
        ...{ firstStep: words.goalStep, madeOn: earlier, column: 'doing', rank: 'i' },
      },
    ],
    visits: [{ id: 'v1', changedAt: 1, day: earlier, note: words.visit, until: words.visitUntil }],
    goodThings: mondays.map((week, index) => ({
      ...{ id: `g${index}`, changedAt: 1, week },
      text: index === 0 ? words.good : words.goodBefore,
    })),
    shown: [
      ...['line', 'rest-line', 'hard-line'].map((kind) => ({
        ...{ id: `l ${kind}`, changedAt: 1, day: dayBefore(0), kind, position: 1, itemId: 'own2' },
      })),
      { id: 'g', changedAt: 1, day: dayBefore(0), kind: 'gesture', position: 1, itemId: 'own1' },
    ],
  };
}

/** The same without hard days, in which promises are folded away. */
export function calmLife() {
  const { answers: _, ...life } = markedLife();
  return life;
}

/** An address of every page, with days of this life in it. */
export const pagesOfLife = everyPage.map((page) =>
  page.replace('own/slip', `own/${dayBefore(1)}`).replace('own/owned', `own/${dayBefore(4)}`),
);

/** Opens what a page offers to open, so that forms and dialogs are looked at too. */
export async function openWhatOpens(page: Page) {
  const doors = [
    english.newTab.checkInDone,
    english.popup.changeCheckIn,
    english.popup.changeNote,
    english.remind.change,
    english.promises.edit,
    english.promises.smaller,
    english.reminders.change,
  ];
  for (const name of doors) {
    const door = page.getByRole('button', { name }).first();
    // One that goes away meanwhile, because the one before it led elsewhere, is none.
    if (await door.isVisible()) await door.click({ timeout: 3000 }).catch(() => undefined);
  }
  const tile = page.locator(`button[data-day="${dayBefore(0)}"]`);
  if (await tile.isVisible()) await tile.click();
}
