import type { Named } from './tests';

/** What shows that a sentence is true: tests; or why no test can, because it is about others or says that we do nothing. */
export type Shown = readonly Named[] | { readonly beyond: string };

const erasing = 'tests/storage/erase.test.ts';
const cover = 'tests/e2e/cover.spec.ts';
const leave = 'tests/e2e/leave.spec.ts';
const manifest = 'tests/e2e/manifest.spec.ts';
const wipe = 'tests/e2e/wipe.spec.ts';
const journal = 'tests/e2e/journal.spec.ts';
const backup = 'tests/e2e/backup.spec.ts';
const waysOut = 'tests/repository/waysOut.test.ts';
const fields = 'tests/repository/fields.test.ts';
const traces: Named = [
  'tests/e2e/traces.spec.ts',
  'the profile shows nothing of what was typed, outside the database',
];
const policy: Named = [manifest, 'lets no page of ours reach the network'];
const permissions: Named = [manifest, 'asks for three permissions and no more'];
const heard: Named = [
  'tests/e2e/support/noise.spec.ts',
  'what no policy stops is heard where the network would be',
];
const noWay: Named = [waysOut, 'the product has no other'];
const stored: Named = [erasing, 'leaves no row, no setting and no signal'];
const walked: Named = [cover, 'no page says what the person wrote, nor what it is about'];

/** The beginning of each sentence of PRIVACY.md, in its order. */
export const privacy: readonly (readonly [begins: string, shown: Shown])[] = [
  ['Goldseam keeps what you tell it in this browser', [noWay]],
  ['It has no account and no server', [heard, policy]],
  ["In the browser's database", [stored]],
  ['your answers of the check-in', [stored]],
  ['your promises:', [stored]],
  ['the vessels on your shelf', [stored]],
  ['promises others made to you', [stored]],
  ['agreements about openness and limits', [stored, [fields, 'no field asks for a password']]],
  ['which stage you chose', [stored]],
  ['what it was about', [['tests/e2e/reflection.spec.ts', 'none says why someone is on their own']]],
  ['a talk in turns while it lasts', [stored]],
  ['questions you asked or were asked', [stored]],
  ['if you chose to see touch', [stored]],
  ['gestures and lines of your own', [stored]],
  ['your goals:', [stored]],
  ['what you wrote after visits', [stored]],
  [
    'what you are just writing in the forms',
    [
      ['tests/storage/drafts.test.ts', 'is found again until it is saved'],
      ['tests/components/drafts.test.tsx', 'lets go of what was being written when it is cancelled'],
    ],
  ],
  ['what you write and choose in the exercises', [stored]],
  ['It is kept until you erase it', [[erasing, 'erasing what was written in practices']]],
  [
    'A letter you burn is erased',
    [['tests/e2e/practices.spec.ts', 'an impact letter that is burnt is erased']],
  ],
  [
    'The draft of owning a slip is deleted',
    [['tests/storage/exerciseRuns.test.ts', 'of a draft leaves nothing at all']],
  ],
  ['The answers before an exercise', { beyond: 'no table has a place for them' }],
  [
    'which gestures and lines were shown',
    [['tests/e2e/support-cues.spec.ts', 'what is said to the card is not kept']],
  ],
  ['your reminders:', [stored]],
  ['what is not yet in the journal', [[journal, 'what was saved comes back']]],
  ['who the words are for', [stored]],
  [
    "In the extension's own storage",
    [
      ['tests/storage/settings.test.ts', 'keep what was changed'],
      ['tests/storage/backup/lastBackup.test.ts', 'begins anew with each backup'],
      ['tests/storage/events.test.ts', 'has a moment, a code, a place and a number, and nothing else'],
    ],
  ],
  ['You can read, copy and clear it', [['tests/storage/events.test.ts', 'is gone when it is cleared']]],
  ['All these records stand a second time', [[journal, 'what was saved comes back']]],
  ['In `localStorage` stands how far', [[journal, 'what stands beside the database']]],
  ['What you erase, and words you take back', [[journal, 'what is erased or taken back is in no journal']]],
  [
    'After an update that changes how records are kept',
    [['tests/storage/copyBefore.test.ts', 'is removed after thirty days, and not before']],
  ],
  [
    'The page *Backup* offers to restore it',
    [
      ['tests/e2e/copy-before.spec.ts', 'can be looked at, restored and removed'],
      ['tests/storage/copyBefore.test.ts', 'removes the copy'],
    ],
  ],
  [
    "In the browser's own store of a page",
    [['tests/e2e/picture.spec.ts', 'nothing moves or changes when the page comes to life']],
  ],
  [
    'It holds no word you wrote',
    [
      ['tests/e2e/picture.spec.ts', 'a picture says nothing the person wrote'],
      ['tests/e2e/picture.spec.ts', 'another cover takes the picture away'],
      [wipe, 'erasing everything takes ten years away'],
    ],
  ],
  ['When you take something back', [['tests/storage/checkIns.test.ts', 'removed']]],
  ['The words of a note', [['tests/storage/checkIns.test.ts', 'removed']]],
  ['Nothing is sent anywhere', [heard]],
  ["The policy in the extension's manifest", [policy]],
  ['The tests in a real Chromium', [heard]],
  ['No page you visit is read', [permissions]],
  ['It has no access to any website', [permissions]],
  ['Nothing is counted about you', [noWay]],
  ['What you write is not scanned', [noWay]],
  [
    'On the page of a limit',
    [['tests/storage/agreements.test.ts', 'is kept as an offer, with all its words']],
  ],
  ['Its fields ask the browser', [[fields, 'no field hands what is in it']]],
  [
    'What you typed is in no session',
    [traces, ['tests/firefox/traces.test.ts', 'the profile shows nothing']],
  ],
  ['It does not run in private windows', [[cover, 'private windows are left alone, and Settings say so']]],
  ['It has no passwords', [[fields, 'no field asks for a password']]],
  [
    'It asks for a passphrase only',
    [
      [fields, 'no field hands what is in it'],
      [backup, 'a passphrase is kept nowhere'],
    ],
  ],
  ['There is no lock yet', { beyond: 'there is nothing' }],
  ['Whoever can use this browser profile', { beyond: 'there is nothing against it' }],
  ['Whoever can read the files', [traces]],
  ['On the screen', [walked]],
  [
    'Quiet, the default',
    [walked, ['tests/storage/settings.test.ts', 'are the defaults before anyone changed one']],
  ],
  [
    'Those questions of the check-in',
    [['tests/components/checkIn.test.tsx', 'under Quiet asks only what everybody is asked']],
  ],
  ['Plain shows a clock', [walked]],
  ['Neither is a lock', [[cover, 'uncovers only the one it is pressed on']]],
  ['After Leave the page is gone', [[leave, 'Leave empties the page at once']]],
  ["The browser's history keeps the addresses", { beyond: 'the history is the browser’s' }],
  [
    "The browser's list of extensions",
    [[cover, 'the name and the description in the browser’s list say nothing']],
  ],
  ['If your browser syncs extensions', { beyond: 'the browser does it' }],
  ["The browser's history.", [[cover, 'titles, addresses and what the history keeps say nothing']]],
  ['Chromium keeps the addresses', [[cover, 'titles, addresses and what the history keeps say nothing']]],
  ['Assume the same', { beyond: 'other browsers' }],
  [
    'Notifications show the words',
    [['tests/background/background.test.ts', 'is shown once, in neutral words']],
  ],
  [
    'The words are neutral',
    [
      [
        'tests/background/background.test.ts',
        'has the words that the person chose, while the screen is open',
      ],
    ],
  ],
  [
    'The reminder of a promise',
    [['tests/background/promises.test.ts', 'is shown once in words that tell nothing']],
  ],
  ['A calendar file that you save', [['tests/e2e/reminders-page.spec.ts', 'saves all as one calendar file']]],
  [
    'It has the times of your reminders',
    [['tests/domain/calendarFile.test.ts', 'says no more than it must']],
  ],
  ['A backup that you save is called', [[backup, 'everything comes back after all was erased']]],
  [
    'It has everything of the list',
    [
      ['tests/storage/backup/restore.test.ts', 'every table is in a backup'],
      ['tests/storage/backup/restore.test.ts', 'as far as they are the person’s'],
    ],
  ],
  ['Locked with a passphrase', [['tests/storage/backup/age.test.ts', 'stays shut for another passphrase']]],
  [
    'It is written when you press',
    [['tests/components/backup.test.tsx', 'nothing is saved before the button']],
  ],
  ['The browser keeps its name', { beyond: 'the list is the browser’s' }],
  ['A backup keeps what you erase', { beyond: 'the file is the person’s' }],
  ['The toolbar shows', [['tests/e2e/reminder.spec.ts', 'the dot shows only while today is unanswered']]],
  ['Software that watches', { beyond: 'there is nothing against it' }],
  ['If you think there is some', { beyond: 'advice' }],
  [
    'The Support page links',
    [['tests/content/pathContent.test.ts', 'reach the screens only as directories']],
  ],
  ['Nothing is loaded from there', [heard, policy]],
  ['It then opens in a new tab', [[waysOut, 'the one link opens apart and tells nothing']]],
  ['That site has its own', { beyond: 'the site is not ours' }],
  ['Settings → *Erase everything*', [[wipe, 'erasing everything takes ten years away']]],
  ['Goldseam then begins', [[wipe, 'begins anew']]],
  ['Removing the extension', { beyond: 'the browser does it' }],
  ['Settings → *Erase* also', [[wipe, 'a day, a promise, all check-ins, and what it was about']]],
  ['What is erased leaves no mark', [[erasing, 'without a mark']]],
  ['Erasing a day keeps', [[erasing, 'leaves the person where they stand on the path']]],
  ['A vessel on the shelf keeps', [[erasing, 'erasing a promise takes its days']]],
  ['Taking back is not erasing', [['tests/storage/checkIns.test.ts', 'removed']]],
  ["Entries in the browser's history", { beyond: 'the history is the browser’s' }],
  ['We have no copy', [heard]],
  ['On the disk', [traces]],
];

/** Where PRIVACY.md speaks of each table. */
export const tablesIn: Readonly<Record<string, string>> = {
  answers: 'your answers of the check-in',
  notes: 'the one line of a day',
  pledges: 'your promises',
  outcomes: 'what you said of',
  repairs: 'slips you owned',
  completions: 'that you went through the steps of owning one',
  tallies: 'counts of all this',
  yearTallies: 'counts of all this',
  vessels: 'the vessels on your shelf',
  promisesToMe: 'promises others made to you',
  noticings: 'what you noticed of them in a week',
  goodThings: 'one line of good things',
  agreements: 'agreements about openness and limits',
  talks: 'a talk in turns while it lasts',
  questions: 'questions you asked or were asked',
  drafts: 'what you are just writing in the forms',
  questionTimes: 'the time you set for them',
  touchAnswers: 'if you chose to see touch',
  goals: 'your goals',
  visits: 'what you wrote after visits to a helper',
  exerciseRuns: 'what you write and choose in the exercises',
  lateAnswers: 'what you are just writing in the forms',
  goodDays: 'lines about good days',
  stageMoves: 'which stage you chose',
  tendings: 'which others you tend',
  signAnswers: 'how true its signs feel',
  breaches: 'that something broke',
  holds: 'pauses of everything',
  stretchEnds: 'that you ended a hard stretch',
  stageOffers: 'when moving on was offered',
  profile: 'who the words are for',
  ownItems: 'gestures and lines of your own',
  shown: 'which gestures and lines were shown',
  itemMarks: 'which you did, kept or put away',
  reminders: 'your reminders',
  deliveries: 'on which dates they were shown',
  outbox: 'what is not yet in the journal',
  marks: 'how far the journal goes',
};
