// Made-up lives, as records of the database: for pictures, measurements and tests. Everything is worked out from
// `today`, so that the same call gives the same records. Nothing here is anybody's.
//
// A year is written as marks, one for each occasion: K kept, P partly, M missed, O missed and owned on the next day,
// R rest, a full stop for unanswered. “K20 O1 R7” is twenty kept, one owned slip, seven at rest. For a promise of so
// many times a week each mark is a week, and a digit says how often it was kept.

const dayLength = 86_400_000;
const numberOf = (day) => Date.parse(`${day}T00:00:00Z`) / dayLength;
const dayOf = (number) => new Date(number * dayLength).toISOString().slice(0, 10);
/** ISO weekday, 1 Monday to 7 Sunday. */
const weekdayOf = (number) => ((((number + 3) % 7) + 7) % 7) + 1;
const momentOf = (number) => number * dayLength + 19 * 3_600_000;

/** Spells out “K3 M1” as “KKKM”. */
const spelledOut = (text) =>
  text
    .split(' ')
    .map((part) => part[0].repeat(Number(part.slice(1) || 1)))
    .join('');

const values = { K: 'kept', P: 'partly', M: 'missed', O: 'missed', R: 'rest' };

function fallsOn(cadence, number, from) {
  switch (cadence.kind) {
    case 'daily':
      return true;
    case 'weekdays':
      return cadence.days.includes(weekdayOf(number));
    case 'every-weeks': {
      const first = from + ((cadence.day - weekdayOf(from) + 7) % 7);
      return number >= first && (number - first) % (7 * cadence.weeks) === 0;
    }
    case 'monthly':
      return Number(dayOf(number).slice(8)) === cadence.date;
    default:
      return false;
  }
}

const isResting = (rests, number) =>
  rests.some(
    ({ from, until }) => numberOf(from) <= number && (until === undefined || number < numberOf(until)),
  );

function logOf({ pledge, from, to, marks }) {
  const { cadence } = pledge.terms[0];
  const outcomes = [];
  const repairs = [];
  const say = (number, mark) => {
    const value = values[mark];
    if (!value) return;
    const day = dayOf(number);
    const fact = { changedAt: momentOf(number), pledgeId: pledge.id, day };
    outcomes.push({ ...fact, id: `outcome ${pledge.id} ${day}`, value });
    if (mark !== 'O') return;
    const owned = { ...fact, id: `repair ${pledge.id} ${day}`, ownedOn: dayOf(number + 1) };
    repairs.push({ ...owned, makeGood: 'I call before I leave.' });
  };
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  if (cadence.kind === 'times-a-week') {
    const mondays = numbers.filter((number) => weekdayOf(number) === 1);
    const weeks = marks.slice(-mondays.length).padStart(mondays.length, '.');
    mondays.forEach((monday, index) => {
      const mark = weeks[index];
      const times = Number(mark);
      if (Number.isNaN(times)) say(monday + 4, mark);
      else for (let time = 0; time < times; time += 1) say(monday + 2 * time, 'K');
    });
  } else {
    const due = numbers.filter(
      (number) => fallsOn(cadence, number, from) && !isResting(pledge.rests, number),
    );
    const days = marks.slice(-due.length).padStart(due.length, 'K');
    due.forEach((number, index) => {
      say(number, days[index]);
    });
  }
  return { outcomes, repairs };
}

const pledgeOf = (id, seam, term, more = {}) => ({
  id,
  changedAt: 1,
  seam,
  rests: [],
  terms: [term],
  ...more,
});

/**
 * One year up to `today`: a promise for every day, one for weekdays with two holidays, an illness and a lapse, one for
 * three times a week, rarer ones, one for when it happens, one finished, one let go, one resting. The person travelled
 * west (two days without an answer) and lived through both daylight-saving nights, which days do not notice.
 */
export function sampleYear(today) {
  const end = numberOf(today);
  const start = end - 364;
  const day = (number) => dayOf(number);
  const monday = start + ((8 - weekdayOf(start)) % 7);
  const lives = [
    {
      pledge: pledgeOf('hello', 0, {
        from: day(start),
        text: 'I say a proper hello, phone away.',
        when: 'When I come home',
        forWhom: 'us',
        size: 1,
        cadence: { kind: 'daily' },
      }),
      marks: spelledOut('K20 O1 K25 R7 K40 P3 K30 .2 K60 M2 K5 O1 K50 M1 K20 P2 K95 .1'),
    },
    {
      pledge: pledgeOf(
        'plan',
        1,
        {
          from: day(start),
          text: 'I say my plan for the evening before I am asked.',
          forWhom: 'partner',
          size: 2,
          cadence: { kind: 'weekdays', days: [1, 2, 3, 4, 5] },
        },
        {
          rests: [
            { from: day(monday + 28), until: day(monday + 42) },
            { from: day(monday + 245), until: day(monday + 259) },
          ],
        },
      ),
      marks: spelledOut('K50 R5 K45 M1 O1 M1 K2 P1 K60 O1 K40 .3 K30'),
    },
    {
      pledge: pledgeOf('walk', 2, {
        from: day(start),
        text: 'A walk of our own, however short.',
        forWhom: 'us',
        cadence: { kind: 'times-a-week', times: 3 },
      }),
      marks: spelledOut('310 22 R1 312 .1 310 M1 312 21 31 21'),
    },
    {
      pledge: pledgeOf('money', 3, {
        from: day(start),
        text: 'Twenty minutes with the accounts, tea on the table.',
        forWhom: 'us',
        cadence: { kind: 'every-weeks', weeks: 1, day: 7 },
      }),
      marks: spelledOut('K9 R1 K12 P1 K8 M1 K10 O1 K8'),
    },
    {
      pledge: pledgeOf('list', 4, {
        from: day(start),
        text: 'I show the whole list.',
        forWhom: 'partner',
        cadence: { kind: 'monthly', date: 1 },
      }),
      marks: spelledOut('K5 P1 K6'),
    },
    {
      pledge: pledgeOf('own-evening', 5, {
        from: day(start + 40),
        text: 'An evening with my own friends.',
        forWhom: 'me',
        cadence: { kind: 'every-weeks', weeks: 2, day: 4 },
      }),
      marks: spelledOut('K8 R1 K6 M1 K6'),
    },
    {
      pledge: pledgeOf(
        'one-true-thing',
        6,
        {
          from: day(start),
          text: 'One true thing I would have left out, I say.',
          forWhom: 'partner',
          cadence: { kind: 'daily' },
        },
        { finishedOn: day(start + 84) },
      ),
      until: start + 83,
      marks: spelledOut('K12 O1 K30 P1 K40'),
    },
    {
      pledge: pledgeOf(
        'run',
        7,
        {
          from: day(start + 30),
          text: 'I run five kilometres.',
          forWhom: 'me',
          size: 3,
          cadence: { kind: 'daily' },
        },
        { finishedOn: day(start + 51), letGo: true },
      ),
      until: start + 50,
      marks: spelledOut('K3 M2 K2 M3 K1 M1 .9'),
    },
  ];
  const logs = lives.map(({ pledge, marks, until = end }) =>
    logOf({ pledge, from: numberOf(pledge.terms[0].from), to: until, marks }),
  );
  const event = pledgeOf('contact', 0, {
    from: day(start + 10),
    text: 'I tell you the same day.',
    when: 'If they write to me',
    forWhom: 'partner',
    cadence: { kind: 'when-it-happens' },
  });
  const events = [30, 61, 62, 140, 200, 301].map((after, index) => ({
    id: `outcome contact ${after}`,
    changedAt: momentOf(start + after),
    pledgeId: event.id,
    day: day(start + after),
    value: index === 3 ? 'missed' : 'kept',
    ...(index === 4 ? { times: 2, note: 'Two messages in one afternoon.' } : {}),
  }));
  return {
    pledges: [...lives.map(({ pledge }) => pledge), event],
    outcomes: [...logs.flatMap(({ outcomes }) => outcomes), ...events],
    repairs: logs.flatMap(({ repairs }) => repairs),
  };
}

/**
 * Many promises over many years, each like “hello”: about 180,000 answers for fifty promises in ten years. Around them a
 * daily use of everything the new tab and popup look at: each day four answers of the check-in, a gesture and a line; each
 * week a note and a reminder that was shown; each month an exercise; each half-year a move between stages; each year
 * something that broke again and was settled, a pause, and the end of a hard stretch. Self-contained, so that a page can
 * run it and no records need to be carried into the browser.
 */
export function manyYears({ today, years, promises }) {
  const length = 86_400_000;
  const end = Date.parse(`${today}T00:00:00Z`) / length;
  const start = end - Math.round(years * 365.25);
  const dayNamed = (number) => new Date(number * length).toISOString().slice(0, 10);
  const pledges = [];
  const outcomes = [];
  const repairs = [];
  for (let index = 0; index < promises; index += 1) {
    const id = `promise-${String(index).padStart(3, '0')}`;
    pledges.push({
      id,
      changedAt: 1,
      seam: index % 8,
      rests: [],
      terms: [
        {
          from: dayNamed(start),
          text: `I keep small thing number ${index + 1}.`,
          cadence: { kind: 'daily' },
        },
      ],
    });
    // A small linear congruence from today backwards: the same life each time, another for each promise, and the same last
    // weeks however many years are before them.
    let state = index * 7919 + 17;
    for (let number = end - 1; number >= start; number -= 1) {
      state = (state * 1103515245 + 12345) % 2147483648;
      const chance = state / 2147483648;
      if (chance > 0.97) continue;
      const day = dayNamed(number);
      const value = chance < 0.88 ? 'kept' : chance < 0.92 ? 'partly' : chance < 0.95 ? 'rest' : 'missed';
      const fact = { changedAt: number * length, pledgeId: id, day };
      outcomes.push({ ...fact, id: `${id} ${day}`, value });
      if (value !== 'missed' || chance > 0.965) continue;
      const ownedOn = dayNamed(number + 1);
      repairs.push({ ...fact, id: `owned ${id} ${day}`, ownedOn, makeGood: 'I call before I leave.' });
    }
  }
  const around = {
    ...{
      answers: [],
      notes: [],
      shown: [],
      deliveries: [],
      completions: [],
      stageMoves: [],
      stageOffers: [],
    },
    ...{ breaches: [], holds: [], stretchEnds: [] },
  };
  const stages = ['acknowledge', 'understand', 'apologise'];
  for (let number = start; number < end; number += 1) {
    const day = dayNamed(number);
    const ago = end - number;
    const add = (table, more) => {
      around[table].push({
        id: `${table} ${around[table].length}`,
        changedAt: number * length,
        day,
        ...more,
      });
    };
    for (const question of ['mood', 'open', 'closeness', 'hope']) add('answers', { question, value: 3 });
    add('shown', { kind: 'gesture', itemId: `gesture ${ago % 90}`, position: 0 });
    add('shown', { kind: 'line', itemId: `line ${ago % 60}`, position: 0 });
    if (ago % 7 === 0) {
      add('notes', { text: 'A quiet evening.' });
      add('deliveries', { reminderId: 'walk', date: day, lead: 0, answer: 'done', shownAt: number * length });
    }
    if (ago % 30 === 0) add('completions', { exercise: 'listening' });
    if (ago % 91 === 0) add('stageOffers', { stage: 'understand' });
    if (ago % 182 === 0) add('stageMoves', { to: stages[(ago / 182) % 3], why: 'choice' });
    if (ago % 365 === 100) {
      add('breaches', { note: 'It happened again.', settledOn: dayNamed(number + 20) });
      add('stretchEnds', {});
      add('holds', { from: dayNamed(number + 30), until: dayNamed(number + 32) });
    }
  }
  return { pledges, outcomes, repairs, ...around };
}
