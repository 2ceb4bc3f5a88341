import { toDay } from '../../../domain/day';
import { database } from '../../../storage/database';
import { addGoodDay } from '../../../storage/goodDays';
import { readHealed } from '../../../storage/journal/healed';
import { persist, persistKept } from '../../../storage/opening';
import { salvage } from '../../../storage/salvage';

// The doors of the storage layer as the product has them, put into an empty page of the extension, so that a thousand
// changes can be made as fast as the browser takes them.
database.keepJournal(Date.now);

const today = toDay('2026-11-23');
const textOf = (number: number) => `${number} ${'שלום '.repeat(number % 7)}`.trim();

let isWriting = false;

const doors = {
  /** Writes lines about good days, each with what it completes, without a pause, and tells of each that was acknowledged. */
  async write(first: number): Promise<void> {
    isWriting = true;
    for (let number = first; isWriting; number += 1) {
      const line = { text: textOf(number), day: today };
      await persistKept(() => addGoodDay(line, today, Date.now()));
      await (globalThis as unknown as { acknowledged: (number: number) => Promise<void> }).acknowledged(
        number,
      );
    }
  },
  stop(): void {
    isWriting = false;
  },
  /** Opens, which heals, and says what is there and how long that took, in milliseconds. */
  async read(): Promise<{ numbers: readonly number[]; half: number; took: number; healed: unknown }> {
    const from = performance.now();
    // Pages read in the same way: again, once what is damaged was mended.
    const [lines, completions] = await persist(async () => {
      await database.open();
      return Promise.all([database.goodDays.toArray(), database.completions.count()]);
    });
    const took = performance.now() - from;
    const numbers = lines.map(({ text }) => Number(text.split(' ')[0]));
    const torn = lines.filter(({ text }, place) => text !== textOf(numbers[place] ?? -1)).length;
    return { numbers, half: torn + Math.abs(lines.length - completions), took, healed: readHealed() };
  },
  compare: () => database.compare(),
  healed: () => readHealed(),
  /** The numbers in the file that a person can save when the database does not open. */
  async salvage(): Promise<readonly number[]> {
    const { text } = await salvage(today, '');
    const { tables } = JSON.parse(text) as { tables: { goodDays: readonly { text: string }[] } };
    return tables.goodDays.map((line) => Number(line.text.split(' ')[0]));
  },
};

(globalThis as unknown as { doors: typeof doors }).doors = doors;
