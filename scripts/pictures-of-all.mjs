// npm run pictures: saves every page, light and dark, in several lives and widths, to pictures/.
// With --docs it writes the three pictures of the README to docs/pictures/ instead. Needs `npm run build` first.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { ensureBrowsers } from './browsers.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const built = '.output/chrome-mv3';
const canSandbox = process.getuid?.() !== 0 && !process.env.CI;

// The same evening each time, so that two pictures differ only where the product does.
const zone = 'UTC';
const evening = new Date('2026-11-22T19:30:00Z');
const dayLength = 86_400_000;
const dayAgo = (days) => new Date(evening.getTime() - days * dayLength).toISOString().slice(0, 10);
const epochDay = (day) => Date.parse(`${day}T00:00:00Z`) / dayLength;
const momentOf = (day) => Date.parse(`${day}T19:00:00Z`);
const everyDay = { kind: 'daily' };
const on = (...days) => ({ kind: 'weekdays', days });
const workdays = on(1, 2, 3, 4, 5);
// ISO weekdays: Sunday is 7.
const weekdayOf = (day) => new Date(momentOf(day)).getUTCDay() || 7;
const isDue = (cadence, day) => cadence.kind === 'daily' || cadence.days.includes(weekdayOf(day));

const profile = {
  id: 'profile',
  changedAt: 1,
  lens: 'repairing',
  causes: [],
  mode: 'joint',
  isParting: false,
  touch: false,
  installSeed: 'install',
  vesselSeed: 'vessel',
  isWelcomed: true,
};

/** One promise with what was said of each of its days. `valueOn` gets the number of days ago. */
function promiseWithLog({
  id,
  text,
  seam,
  cadence = everyDay,
  from,
  until = 1,
  valueOn,
  owns = () => false,
}) {
  const outcomes = [];
  const repairs = [];
  for (let ago = from; ago >= until; ago -= 1) {
    const day = dayAgo(ago);
    const value = isDue(cadence, day) ? valueOn(ago) : null;
    if (!value) continue;
    const fact = { changedAt: momentOf(day), pledgeId: id, day };
    outcomes.push({ ...fact, id: `outcome ${id} ${day}`, value });
    if (value === 'missed' && owns(ago)) {
      const ownedOn = dayAgo(ago - 1);
      repairs.push({ ...fact, id: `repair ${id} ${day}`, ownedOn, makeGood: 'I call before I leave.' });
    }
  }
  const pledge = { id, changedAt: 1, seam, rests: [], terms: [{ from: dayAgo(from), text, cadence }] };
  return {
    pledge: until > 1 ? { ...pledge, finishedOn: dayAgo(until - 1) } : pledge,
    outcomes,
    repairs,
  };
}

/** Answers for each of the last days, but for today; every ninth day is left blank. */
function answersOf(days) {
  const rotating = ['listened', 'guilt', 'hope', 'small-act'];
  const answers = [];
  for (let ago = days; ago >= 1; ago -= 1) {
    if (ago % 9 === 0) continue;
    const day = dayAgo(ago);
    const number = epochDay(day);
    const last = number % 2 === 0 ? 'energy' : rotating[Math.floor(number / 2) % rotating.length];
    const most = { energy: 3, 'small-act': 2 };
    for (const [index, question] of ['mood', 'open', 'closeness', last].entries()) {
      const value = Math.min(most[question] ?? 5, 2 + ((number + index * 2) % 3));
      answers.push({ id: `answer ${day} ${question}`, changedAt: momentOf(day), day, question, value });
    }
  }
  return answers;
}

const weekly = (id, weekday, time, title) => ({
  ...{ id, changedAt: 1, kind: 'together', title, minutes: 120, leads: [0], sequence: 0 },
  schedule: { repeat: { kind: 'weekdays', days: [weekday] }, time, from: '2026-01-01' },
});
const note = (ago, text) => ({
  id: `note ${ago}`,
  changedAt: momentOf(dayAgo(ago)),
  day: dayAgo(ago),
  text,
});
const move = (ago, to) => ({
  id: `move ${ago}`,
  changedAt: momentOf(dayAgo(ago)),
  day: dayAgo(ago),
  to,
});

const remindAt = (id, kind, title, repeat, time) => ({
  ...{ id, changedAt: 1, kind, title, minutes: 1, leads: [0], sequence: 0 },
  schedule: { repeat, time, from: '2026-01-01' },
});
const run = (id, exercise, ago, step, answers) => ({
  ...{ id, changedAt: momentOf(dayAgo(ago)), exercise, startedOn: dayAgo(ago), step, answers },
});
const goal = (what, kind, column, more = {}) => ({
  ...{
    id: `goal ${what}`,
    changedAt: 1,
    what,
    kind,
    why: '',
    firstStep: '',
    column,
    rank: what[0].toLowerCase(),
  },
  ...{ madeOn: dayAgo(30), ...more },
});

/** An openness that both said yes to twenty days ago. */
const openness = () => {
  const terms = {
    ...{ kind: 'transparency', worry: 'That you write to them again.', offeredBy: 'me', rung: 4 },
    ...{
      covers: 'The list of calls of the last week.',
      staysPrivate: 'Everything that is not listed above.',
    },
    ...{ opening: 'weekly', start: dayAgo(20), end: dayAgo(-8), review: dayAgo(-7) },
  };
  const steps = [
    { did: 'proposed', day: dayAgo(21), terms },
    { did: 'agreed', day: dayAgo(20), saidYesOn: dayAgo(20) },
  ];
  return { id: 'openness', changedAt: momentOf(dayAgo(20)), steps };
};

/** What was written in exercises: one finished, one begun, and what others leave behind. */
const written = () => ({
  exerciseRuns: [
    run('begun', 'impact', 2, 'lost', { happened: 'I found out on a Tuesday, from somebody else.' }),
    {
      ...run('done', 'setback-plan', 9, 'true', {
        ...{ signs: ['Short answers', 'No sleep'], helps: ['A walk to the river', 'Tea, no screen'] },
        ...{ who: ['Noor'], week: 'One evening for questions, with a clock.' },
        true: 'We have come back from this before.',
      }),
      finishedOn: dayAgo(9),
    },
  ],
  completions: [{ id: 'completion', changedAt: 1, exercise: 'setback-plan', day: dayAgo(9) }],
  agreements: [openness()],
  goals: [
    goal('A garden of pots', 'home', 'idea'),
    goal('Bread on Sundays', 'hobby', 'doing', { nextOn: dayAgo(-3), firstStep: 'Find the old recipe' }),
    goal('Night train to the sea', 'trip', 'doing'),
    goal('Paint the kitchen', 'home', 'done', { doneOn: dayAgo(6) }),
  ],
  goodDays: [
    { id: 'good', changedAt: 1, day: dayAgo(3), text: 'Bread, still warm, on the wall by the river.' },
  ],
  visits: [
    {
      ...{ id: 'visit', changedAt: 1, day: dayAgo(8) },
      ...{ note: 'To breathe before answering.', until: 'One walk a week.' },
    },
  ],
});

function rowsOf(logs, more) {
  return {
    profile: [profile],
    pledges: logs.map(({ pledge }) => pledge),
    outcomes: logs.flatMap(({ outcomes }) => outcomes),
    repairs: logs.flatMap(({ repairs }) => repairs),
    ...more,
  };
}

const said = (exceptions) => (ago) => (ago in exceptions ? exceptions[ago] : 'kept');

/** Sixty days with three promises: mostly kept, one slip owned, one still open, two quiet days. */
const typical = () =>
  rowsOf(
    [
      promiseWithLog({
        id: 'p1',
        text: 'Home when I said I would be',
        seam: 0,
        from: 60,
        valueOn: said({ 5: 'partly', 12: 'rest', 13: 'rest', 27: 'missed', 41: 'partly', 48: null }),
        owns: () => true,
      }),
      promiseWithLog({
        id: 'p2',
        text: 'Ten minutes, phone in another room',
        seam: 1,
        cadence: workdays,
        from: 45,
        valueOn: said({ 3: 'missed', 10: 'partly', 24: 'rest', 31: null }),
      }),
      promiseWithLog({
        id: 'p3',
        text: 'One real question a day',
        seam: 2,
        from: 20,
        valueOn: said({ 8: 'partly', 15: null }),
      }),
    ],
    {
      answers: answersOf(60),
      notes: [note(1, 'We laughed about the burnt rice.'), note(4, 'A walk in the rain, long.')],
      stageMoves: [move(60, 'acknowledge'), move(44, 'apologise'), move(18, 'transparency')],
      reminders: [
        weekly('r1', 4, '19:00', ''),
        weekly('r2', 6, '10:00', 'Market walk'),
        remindAt('r3', 'own', 'A pause', workdays, '12:30'),
        remindAt('r4', 'own', 'Look up', everyDay, '20:15'),
      ],
      ...written(),
    },
  );

const tenYearPromises = [
  { text: 'I say where I am going before I am asked', cadence: everyDay },
  { text: 'Tea together before the first screen', cadence: workdays },
  { text: 'I answer one question, honestly', cadence: on(7) },
  { text: 'Twenty minutes of money time, tea on the table', cadence: on(3) },
  { text: 'I look up when you come in', cadence: everyDay },
  { text: 'Bins out without a word', cadence: on(4) },
  { text: 'One plain need a day, said out loud', cadence: everyDay },
  { text: 'I put things right on the same day', cadence: workdays },
  { text: 'A proper hello and a proper goodbye', cadence: everyDay },
  { text: 'I read the long message to its end', cadence: on(1, 7) },
];

/** Ten years with ten promises, seven of them finished. */
const tenYears = () =>
  rowsOf(
    tenYearPromises.map(({ text, cadence }, index) =>
      promiseWithLog({
        id: `p${index}`,
        text,
        seam: index % 8,
        cadence,
        from: 3650 - index * 300,
        until: index < 7 ? 2500 - index * 300 : 1,
        valueOn: (ago) => {
          if (ago % 41 === 0 || ago % 67 === 0) return 'missed';
          if (ago % 29 === 0) return 'rest';
          return ago % 11 === 0 ? 'partly' : 'kept';
        },
        owns: (ago) => ago % 41 === 0,
      }),
    ),
    {
      answers: answersOf(3650),
      notes: [note(2, 'Ten years. We had soup.')],
      stageMoves: [move(3650, 'understand'), move(400, 'strengthen')],
      reminders: [weekly('r1', 5, '18:30', '')],
    },
  );

const lives = {
  empty: () => ({ profile: [{ ...profile, isWelcomed: false }] }),
  typical,
  'ten-years': tenYears,
};

const ordinary = { width: 1280, height: 720 };
const newTab = (cover) => ({ name: `new-tab-${cover}`, path: 'newtab.html', cover });
const newTabs = ['open', 'quiet', 'plain'].map(newTab);
const popup = { name: 'popup', path: 'popup.html', size: { width: 380, height: 600 } };
const home = (page) => ({ name: page, path: `home.html#/${page}`, isWhole: true });
const promises = home('promises');
/** Practices: one before it is begun, within it and finished, and what two of them leave behind. */
const practices = Object.entries({
  exercise: '3',
  'exercise-step': '3/begun',
  'exercise-paper': '13/done',
  agreement: '4/of/openness',
  goals: '10',
}).map(([name, path]) => ({ ...home(`practices/${path}`), name }));
const surfaces = [
  popup,
  ...newTabs,
  ...[
    'welcome',
    'path',
    'practices',
    'promises',
    'reminders',
    'journal',
    'settings',
    'backup',
    'support',
  ].map(home),
];
const otherSizes = [
  { width: 360, height: 740 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
];
const inEverySize = newTabs.flatMap((surface) => otherSizes.map((size) => ({ ...surface, size })));
// Once answered, the popup shows the day instead of the questions.
const popupLater = { ...popup, name: 'popup-today', button: 'Done for now' };

const everything = {
  empty: [...surfaces, ...inEverySize],
  typical: [...surfaces, ...practices, popupLater, ...inEverySize],
  'ten-years': [...newTabs, promises],
};
const schemes = ['light', 'dark'];

const all = Object.entries(everything).flatMap(([life, shown]) =>
  schemes.flatMap((scheme) =>
    shown.map((surface) => ({
      ...surface,
      life,
      scheme,
      file: `pictures/${surface.name}-${(surface.size ?? ordinary).width}-${life}-${scheme}.png`,
    })),
  ),
);

const forReadme = [
  { ...newTab('open'), scheme: 'light', file: 'new-tab-light.png' },
  { ...newTab('quiet'), scheme: 'dark', file: 'new-tab-quiet-dark.png' },
  { ...popup, scheme: 'light', file: 'popup-light.png' },
].map((picture) => ({ ...picture, life: 'typical', file: `docs/pictures/${picture.file}` }));

async function open(folder) {
  // A copy, because a build that runs meanwhile would pull the files away.
  const extension = join(folder, 'extension');
  cpSync(built, extension, { recursive: true });
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: ensureBrowsers().chromium,
    chromiumSandbox: canSandbox,
    viewport: ordinary,
    locale: 'en-GB',
    timezoneId: zone,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--force-color-profile=srgb',
      '--lang=en-GB',
      '--hide-scrollbars',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    env: { ...process.env, TZ: zone },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, origin: worker.url().replace(/[^/]*$/, '') };
}

/** Replaces everything stored by the records of another life. */
function putLife(page, rows) {
  return page.evaluate(async (tables) => {
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open('goldseam');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction(database.objectStoreNames, 'readwrite');
    // As the product notes each change for its journal, which would put back what it does not know to be gone.
    const names = [...database.objectStoreNames].filter((name) => name !== 'outbox' && name !== 'marks');
    const note = (change) => transaction.objectStore('outbox').add(change);
    for (const name of names) {
      const store = transaction.objectStore(name);
      const records = tables[name] ?? [];
      store.clear();
      for (const record of records) store.put(record);
      if (name === 'tallies' || name === 'yearTallies') continue;
      note({ table: name, cleared: true });
      note({ table: name, put: records });
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, rows);
}

const putSettings = (page, settings) =>
  page.evaluate((value) => globalThis.chrome.storage.local.set({ settings: value }), settings);

/** Waits until the page has drawn something and has stopped changing. */
async function settle(page) {
  await page.locator('main').waitFor();
  await page.evaluate(() => document.fonts.ready);
  let before = '';
  for (let looks = 0; looks < 50; looks += 1) {
    const now = await page.content();
    if (now === before) return;
    before = now;
    await page.waitForTimeout(120);
  }
}

async function take(page, origin, picture) {
  const { path, cover = 'open', life, scheme, size = ordinary, button, isWhole = false, file } = picture;
  // What Leave does is read once, on the first day.
  await putSettings(page, { cover, knowsLeave: life !== 'empty' });
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize(size);
  await page.goto(`${origin}${path}`);
  await page.reload(); // an address that differs only after the # would not load anew
  await settle(page);
  if (button) {
    await page.getByRole('button', { name: button }).click();
    await settle(page);
  }
  await page.screenshot({ path: file, fullPage: isWhole, animations: 'disabled' });
  console.log(`  ${file}`);
}

async function takeAll(pictures) {
  const folder = mkdtempSync(join(tmpdir(), 'goldseam-pictures-'));
  let context;
  try {
    const opened = await open(folder);
    context = opened.context;
    const page = await context.newPage();
    await page.clock.setFixedTime(evening);
    await page.goto(`${opened.origin}newtab.html`);
    await settle(page);
    let lived = '';
    for (const picture of pictures) {
      if (picture.life !== lived) await putLife(page, lives[picture.life]());
      lived = picture.life;
      await take(page, opened.origin, picture);
    }
  } finally {
    await context?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

const pictures = process.argv.includes('--docs') ? forReadme : all;
if (existsSync(built)) {
  console.log(`Saving ${pictures.length} pictures:`);
  await takeAll(pictures);
  console.log('All pictures are saved.');
} else {
  console.error(`${built} is missing: run "npm run build" first.`);
  process.exitCode = 1;
}
