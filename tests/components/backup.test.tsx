import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BackupPage } from '../../components/backup/BackupPage';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { english } from '../../content/en';
import { largestBackup } from '../../domain/backup';
import { database } from '../../storage/database';
import { NotKept } from '../../storage/journal/writing';
import { readLastBackup } from '../../storage/lastBackup';
import { changeSettings } from '../../storage/settings';
import { itIs, show } from '../support/show';

const { backup } = english;
const { erase } = english.home.settings;
const button = (name: string) => page.getByRole('button', { name, exact: true });
// What stands below an option is a part of its name.
const radio = (name: string) => page.getByRole('radio', { name, exact: false });
const saved: { name: string; content: Blob }[] = [];
let blob = new Blob();

beforeEach(async () => {
  itIs('2026-11-23T12:00');
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    blob = content as Blob;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content: blob });
  });
  await changeSettings({ cover: 'open', knowsLeave: true });
});

afterEach(async () => {
  // What can be taken back belongs to the page, and all tests share one.
  const undo = button(backup.restore.undo);
  if (undo.elements().length > 0) {
    await undo.click();
    await expect.element(page.getByText(backup.restore.undone)).toBeVisible();
  }
});

const note = { id: 'n1', changedAt: 5, day: '2026-11-20', text: '=1+1, "so"' };
const fileOf = (tables: object, change: object = {}) => ({
  format: 'goldseam-backup',
  formatVersion: 1,
  databaseVersion: 5,
  madeOn: '2026-11-20',
  settings: {},
  tables,
  ...change,
});
const chosen = (content: unknown, name = 'notes-2026-11-20.json') =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name);
const choose = (file: File) => userEvent.upload(page.getByLabelText(backup.restore.file), file);

describe('saving', () => {
  it('nothing is saved before the button, nor with a passphrase that is short or not the same', async () => {
    await show(<BackupPage />);
    await button(backup.save.button).click();
    await expect.element(page.getByText(backup.save.tooShort)).toBeVisible();
    await page.getByLabelText(backup.save.passphrase, { exact: true }).fill('four small words');
    await expect.element(page.getByText(backup.save.notAlike)).toBeVisible();
    await page.getByLabelText(backup.save.again).fill('four small words');
    await expect.element(page.getByText(backup.save.notAlike)).not.toBeInTheDocument();
    expect(saved).toEqual([]);
    await button(backup.save.button).click();
    await expect
      .element(page.getByText(backup.save.saved('notes-2026-11-23.age')), { timeout: 20_000 })
      .toBeVisible();
    expect(saved.map(({ name }) => name)).toEqual(['notes-2026-11-23.age']);
    expect((await saved[0]?.content.text())?.slice(0, 21)).toBe('age-encryption.org/v1');
    expect((await readLastBackup()).at).toBeGreaterThan(0);
    await expect.element(page.getByText(backup.last('23 November 2026'))).toBeVisible();
  });

  it('a file without a lock is warned of, and is the documented text', async () => {
    await database.notes.put(note as never);
    await show(<BackupPage />);
    await radio(backup.save.forms.json).click();
    await expect.element(page.getByText(backup.save.caution)).toBeVisible();
    await button(backup.save.button).click();
    await expect.element(page.getByText(backup.save.savedOpen('notes-2026-11-23.json'))).toBeVisible();
    const text = (await saved[0]?.content.text()) ?? '';
    expect(JSON.parse(text)).toMatchObject({
      format: 'goldseam-backup',
      formatVersion: 1,
      tables: { notes: [note] },
    });
    expect(text.split('\n')).toContain(JSON.stringify(note));
  });

  it('the table has what was said of days, with formulas made harmless', async () => {
    await database.notes.put(note as never);
    await database.answers.put({
      id: 'a',
      changedAt: 1,
      day: '2026-11-19',
      question: 'mood',
      value: 0,
    } as never);
    await show(<BackupPage />);
    await radio(backup.save.forms.csv).click();
    await button(backup.save.button).click();
    await expect.element(page.getByText(backup.save.savedOpen('notes-2026-11-23.csv'))).toBeVisible();
    expect((await saved[0]?.content.text())?.split('\r\n')).toEqual([
      // The mark at its beginning is no text to a browser.
      'Day,What,Words,Said,Times,Note',
      `2026-11-19,Check-in,${english.scaleQuestions.mood.question},rather not say,,`,
      `2026-11-20,One line,,,,"'=1+1, ""so"""`,
      '',
    ]);
    expect((await readLastBackup()).at).toBe(0);
  });

  it('what is typed is dots until it shall be seen, and the browser is not asked to keep it', async () => {
    await show(<BackupPage />);
    const field = page.getByLabelText(backup.save.passphrase, { exact: true });
    await expect.element(field).toBeVisible();
    const element = () => field.element() as HTMLInputElement;
    expect(getComputedStyle(element()).getPropertyValue('-webkit-text-security')).toBe('disc');
    expect([element().type, element().autocomplete, element().spellcheck]).toEqual(['text', 'off', false]);
    await page.getByRole('checkbox', { name: backup.save.show }).click();
    expect(getComputedStyle(element()).getPropertyValue('-webkit-text-security')).toBe('none');
  });
});

describe('restoring', () => {
  it('shows what would change, restores it, and takes it back', async () => {
    await database.goodDays.put({ id: 'here', changedAt: 1, day: '2026-11-01', text: 'Here' } as never);
    await show(<BackupPage />);
    await choose(chosen(fileOf({ notes: [note] })));
    await expect.element(page.getByText(backup.restore.preview, { exact: true })).toBeVisible();
    await expect
      .element(page.getByRole('row', { name: `${backup.restore.kinds.checkIns} 1 0 0 0` }))
      .toBeVisible();
    await expect.element(radio(backup.restore.modes.merge)).toBeChecked();
    expect(await database.notes.count()).toBe(0);
    await button(backup.restore.button).click();
    await expect.element(page.getByText(backup.restore.done(1, 0))).toBeVisible();
    expect(await database.notes.toArray()).toEqual([note]);
    await choose(chosen(fileOf({ notes: [note] })));
    await button(backup.restore.button).click();
    await expect.element(page.getByText(backup.restore.nothingNew)).toBeVisible();
    expect(await database.notes.toArray()).toEqual([note]);
  });

  it('a file can be put away again, and nothing has happened', async () => {
    await show(<BackupPage />);
    await choose(chosen(fileOf({ notes: [note] })));
    await button(english.shared.cancel).click();
    await expect.element(page.getByLabelText(backup.restore.file)).toBeVisible();
    expect(await database.notes.count()).toBe(0);
  });

  it('cannot be taken back once something was erased, which would come back with it', async () => {
    const { unmount } = await show(<BackupPage />);
    await choose(chosen(fileOf({ notes: [note] })));
    await button(backup.restore.button).click();
    await expect.element(button(backup.restore.undo)).toBeVisible();
    await unmount();
    const settings = await show(<SettingsPage />);
    await button(erase.checkIns).click();
    await button(erase.checkInsYes).click();
    await expect.element(page.getByText(erase.done)).toBeVisible();
    await settings.unmount();
    await show(<BackupPage />);
    await expect.element(page.getByLabelText(backup.restore.file)).toBeVisible();
    expect(button(backup.restore.undo).elements()).toEqual([]);
    expect(await database.notes.count()).toBe(0);
  });

  it.each([
    ['empty', ''],
    ['not-ours', 'a letter'],
    ['cut', JSON.stringify(fileOf({ notes: [note] })).slice(0, -4)],
    ['newer', fileOf({}, { databaseVersion: 99 })],
    ['too-deep', JSON.stringify(fileOf({})).replace('{}', '['.repeat(50_000) + ']'.repeat(50_000))],
    ['odd-names', JSON.stringify(fileOf({ notes: [note] })).replace('"text"', '"__proto__":{},"text"')],
    ['settings', fileOf({}, { settings: { cover: 7 } })],
  ] as const)('a file that is %s is refused in a sentence', async (problem, content) => {
    await show(<BackupPage />);
    await choose(chosen(content));
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(`${backup.restore.problems[problem]} ${backup.restore.unchanged}`);
    await expect.element(page.getByLabelText(backup.restore.file)).toBeVisible();
  });

  it.each([
    ['twice', { notes: [note, note] }],
    ['day', { notes: [{ ...note, day: '2026-02-30' }] }],
    ['wrong', { notes: [{ ...note, text: 5 }] }],
  ] as const)(
    'a file with an entry that is %s is refused, and an open page says where',
    async (problem, tables) => {
      await show(<BackupPage />);
      await choose(chosen(fileOf(tables)));
      const said = backup.restore.problems[problem];
      await expect
        .element(page.getByRole('alert'))
        .toHaveTextContent(
          `${backup.restore.inKind(said, backup.restore.kinds.checkIns)} ${backup.restore.unchanged}`,
        );
    },
  );

  it('a file that is too large is refused without being read', async () => {
    const file = chosen('{}');
    Object.defineProperty(file, 'size', { value: largestBackup * 10 });
    const read = vi.spyOn(Blob.prototype, 'arrayBuffer');
    await show(<BackupPage />);
    await expect.element(page.getByLabelText(backup.restore.file)).toBeVisible();
    const input = page.getByLabelText(backup.restore.file).element() as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(`${backup.restore.problems['too-large']} ${backup.restore.unchanged}`);
    expect(read).not.toHaveBeenCalled();
  });
});

describe('Settings', () => {
  const lineOn = (day: number) => ({ ...note, id: `n${day}`, day: `2026-11-${day}` });

  it('says in one line that much is new, until that is put away', async () => {
    await database.notes.bulkPut([15, 16, 17, 18, 19, 20, 21].map(lineOn) as never);
    await show(<SettingsPage />);
    await expect.element(page.getByText(backup.due)).toBeVisible();
    await button(backup.putAway).click();
    await expect.element(page.getByText(backup.due)).not.toBeInTheDocument();
  });

  it.each([
    ['a full disk', new NotKept(0), erase.noRoom],
    ['a failure', new Error('Not readable'), erase.failed],
  ])('does not say that something is erased after %s', async (_, error, said) => {
    const kept = vi.spyOn(database.journal, 'kept').mockRejectedValue(error);
    await show(<SettingsPage />);
    await button(erase.checkIns).click();
    await button(erase.checkInsYes).click();
    await expect.element(page.getByText(said)).toBeVisible();
    expect(page.getByText(erase.done).elements()).toEqual([]);
    kept.mockRestore();
    await button(erase.checkIns).click();
    await button(erase.checkInsYes).click();
    await expect.element(page.getByText(erase.done)).toBeVisible();
  });

  it('says nothing of it while little is new', async () => {
    await database.notes.bulkPut([15, 16, 17].map(lineOn) as never);
    await show(<SettingsPage />);
    await expect.element(page.getByText(backup.never)).toBeVisible();
    expect(page.getByText(backup.due).elements()).toEqual([]);
  });
});
