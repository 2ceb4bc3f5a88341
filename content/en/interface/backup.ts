import { number, plural } from '../plural';

const entries = (count: number) => plural(count, { one: '1 entry', other: `${number(count)} entries` });

const kinds = {
  checkIns: 'Check-ins',
  promises: 'Promises and their days',
  toMe: 'Promises made to me',
  path: 'The path',
  practices: 'Practices',
  questions: 'Questions',
  agreements: 'Agreements',
  goals: 'Goals',
  reminders: 'Reminders',
  gestures: 'Gestures and lines',
  profile: 'Who the words are for',
};

const problems = {
  empty: 'This file is empty.',
  'too-large': 'This file is larger than 100 MB, and no backup is, so it was not read.',
  'not-ours': 'This is not a backup of Goldseam.',
  cut: 'A part of this file is missing or was changed, so it cannot be read.',
  passphrase: 'This passphrase does not open the file.',
  'other-lock': 'This file was not locked with a passphrase, so none can open it here.',
  newer: 'This file comes from a newer Goldseam. Update this one first.',
  'too-deep': 'This file is nested more deeply than any backup.',
  'odd-names': 'This file has a name in it that no backup has, such as “__proto__”.',
  twice: 'One entry of this file is in it twice.',
  day: 'One entry of this file has a date that does not exist.',
  wrong: 'One entry of this file is incomplete, or has something in it that does not belong there.',
  settings: 'One of the settings in this file has a value that it cannot have.',
};

export const backup = {
  title: 'Backup',
  lead: 'Everything you keep here is in this browser only. A backup is a file that you can put somewhere else.',
  back: 'Back to Settings',
  door: 'Save or restore a backup',
  last: (date: string) => `Last saved here on ${date}.`,
  never: 'No backup has been saved here yet.',
  due: 'Seven days or more have something new that is in no backup.',
  putAway: 'Put this line away',
  save: {
    title: 'Save a backup',
    form: 'What kind of file',
    forms: {
      age: 'Locked with a passphrase',
      json: 'Without a lock',
      csv: 'A table of check-ins and promises',
    },
    hints: {
      age: 'Only someone who knows the passphrase can read it. The free tool “age” opens it too.',
      json: 'Everything, as plain text.',
      csv: 'For a spreadsheet. Nothing can be restored from it.',
    },
    caution: 'Whoever finds this file can read all of it.',
    passphrase: 'Passphrase',
    passphraseHint:
      'At least 12 characters; four or five words are good. It is kept nowhere, and without it nobody can open the file.',
    again: 'The same once more',
    show: 'Show what I type',
    tooShort: 'Please use at least 12 characters.',
    notAlike: 'The two are not the same.',
    button: 'Save the file',
    trace: 'The browser keeps the name of the file in its list of downloads.',
    saved: (name: string) =>
      `The browser has the file ${name} and saves it with your downloads. Put it somewhere that is not this computer.`,
    savedOpen: (name: string) => `The browser has the file ${name} and saves it with your downloads.`,
    damaged: (count: number) =>
      plural(count, {
        one: 'One entry is damaged in this browser and is not in it.',
        other: `${number(count)} entries are damaged in this browser and are not in it.`,
      }),
    failed: 'The file could not be made. Nothing is lost; please try again.',
  },
  steps: {
    collecting: 'Collecting what is here …',
    locking: 'Locking the file. This takes a few seconds …',
    reading: 'Reading the file …',
    unlocking: 'Opening the lock. This takes a few seconds …',
    checking: 'Looking at every entry …',
    restoring: 'Restoring …',
    takingBack: 'Taking it back …',
  },
  progress: 'How far it has come',
  restore: {
    title: 'Restore a backup',
    lead: 'You see first what would change. Nothing happens before you say so.',
    file: 'Backup file',
    fileHint: 'Its name ends in .age or .json.',
    open: 'Open the file',
    unchanged: 'Nothing was changed.',
    inKind: (problem: string, kind: string) => `${problem} It is among: ${kind}.`,
    preview: 'What would change',
    counts: (counts: { fresh: number; different: number; same: number; onlyHere: number }) =>
      [
        `Of the file, ${entries(counts.fresh)} ${plural(counts.fresh, { one: 'is', other: 'are' })} new here, ${number(counts.different)} different, and ${number(counts.same)} the same.`,
        `${entries(counts.onlyHere)} ${plural(counts.onlyHere, { one: 'is', other: 'are' })} only here.`,
      ].join(' '),
    settings: (count: number) =>
      plural(count, { one: 'One setting is different.', other: `${number(count)} settings are different.` }),
    covered: 'What they are about is covered here.',
    kind: 'Kind',
    columns: { fresh: 'New', different: 'Different', same: 'The same', onlyHere: 'Only here' },
    kinds,
    mode: 'How to restore',
    modes: { merge: 'Add it to what is here', replace: 'Replace what is here' },
    hints: {
      merge:
        'What is here stays. Of two that differ, the one changed last counts. Settings you changed here stay.',
      replace: 'Afterwards only what is in the file is here, with its settings.',
    },
    goes: (count: number) =>
      plural(count, {
        one: '1 entry that is only here will be removed.',
        other: `${number(count)} entries that are only here will be removed.`,
      }),
    button: 'Restore it',
    done: (came: number, gone: number) =>
      `It is restored: ${entries(came)} came, ${number(gone)} went. It can be taken back until this page is closed.`,
    nothingNew: 'It is restored. All of its entries were here already.',
    undo: 'Take it back',
    undone: 'All of it is as it was before.',
    failed: 'That could not be done. Nothing was changed; please try again.',
    problems,
  },
  copy: {
    title: 'From before the last update',
    lead: (date: string, until: string) =>
      `The update of ${date} changed how entries are kept. As they were before, they are kept in this browser until ${until}.`,
    look: 'See what it would bring back',
    save: 'Save it without a lock',
    remove: 'Remove it',
    removed: 'It is removed.',
  },
  table: {
    columns: ['Day', 'What', 'Words', 'Said', 'Times', 'Note'],
    question: 'Check-in',
    line: 'One line',
    promise: 'Promise',
    declined: 'rather not say',
  },
};
