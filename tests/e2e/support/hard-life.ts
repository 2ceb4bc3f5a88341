import type { Page } from '@playwright/test';
import { doorsScript } from './bundle';
import { installedProfile, type RawChromium, startChromium } from './raw-chromium';

/** What a reading of the database found. */
export interface Found {
  readonly numbers: readonly number[];
  readonly half: number;
  /** Milliseconds from opening, which mends, to having read everything. */
  readonly took: number;
  readonly healed: { readonly restored: number; readonly lost: number } | null;
}

interface Doors {
  write(first: number): Promise<void>;
  stop(): void;
  read(): Promise<Found>;
  compare(): Promise<boolean>;
  healed(): Found['healed'];
  salvage(): Promise<readonly number[]>;
}

declare const doors: Doors;

export type Backend = 'leveldb' | 'sqlite';

const flagsOf: Readonly<Record<Backend, readonly string[]>> = {
  leveldb: [],
  // https://chromestatus.com/feature/5161589557821440
  sqlite: ['--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores'],
};

/** A profile in which lines are written through the product's own doors, and whose browser has a hard life. */
export interface HardLife {
  readonly profile: string;
  readonly extensionId: string;
  /** The numbers that were acknowledged, in their order. */
  readonly acknowledged: readonly number[];
  start(): Promise<Page>;
  /** Begins to write; resolves when the first of it was acknowledged. */
  write(page: Page): Promise<void>;
  /** Writes for some time and stops after the last was acknowledged. */
  writeFor(page: Page, milliseconds: number): Promise<void>;
  /** Writes until something is refused; false when nothing was within that time, in milliseconds. */
  writeUntilRefused(page: Page, milliseconds: number): Promise<boolean>;
  read(page: Page): Promise<Found>;
  compare(page: Page): Promise<boolean>;
  /** What was put back so far, without opening the database. */
  healed(page: Page): Promise<Found['healed']>;
  /** What a file has that is saved when nothing can be opened. */
  salvage(page: Page): Promise<readonly number[]>;
  /** Leaves only so many of what was acknowledged: the others came after the moment that counts. */
  forgetAfter(count: number): void;
  /** From this moment on the browser does nothing any more. */
  halt(): void;
  kill(): Promise<void>;
  quit(): Promise<void>;
  end(): Promise<void>;
}

export async function aHardLife(backend: Backend): Promise<HardLife> {
  const { profile, extensionId, remove } = installedProfile();
  const script = await doorsScript();
  const acknowledged: number[] = [];
  let chromium: RawChromium | undefined;
  const next = () => Math.max(0, ...acknowledged, ...seen) + 1;
  let seen: readonly number[] = [];
  const start = async () => {
    chromium = await startChromium(profile, flagsOf[backend]);
    const page = await chromium.context.newPage();
    await page.exposeFunction('acknowledged', (number: number) => {
      acknowledged.push(number);
    });
    await page.goto(`chrome-extension://${extensionId}/licences.txt`);
    await page.evaluate(script);
    return page;
  };
  const write = async (page: Page) => {
    const before = acknowledged.length;
    void page.evaluate((first) => doors.write(first), next()).catch(() => undefined);
    while (acknowledged.length === before) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return {
    ...{ profile, extensionId, acknowledged, start, write },
    async writeFor(page, milliseconds) {
      const before = acknowledged.length;
      const writing = page.evaluate((first) => doors.write(first), next());
      while (acknowledged.length === before) await new Promise((resolve) => setTimeout(resolve, 5));
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await page.evaluate(() => doors.stop());
      await writing;
    },
    async writeUntilRefused(page, milliseconds) {
      const writing = page
        .evaluate((first) => doors.write(first), next())
        .then(
          () => false,
          () => true,
        );
      const isOver = new Promise<false>((resolve) => setTimeout(() => resolve(false), milliseconds));
      const isRefused = await Promise.race([writing, isOver]);
      await page.evaluate(() => doors.stop()).catch(() => undefined);
      return isRefused;
    },
    async read(page) {
      const found = await page.evaluate(() => doors.read());
      seen = found.numbers;
      return found;
    },
    salvage: (page) => page.evaluate(() => doors.salvage()),
    healed: (page) => page.evaluate(() => doors.healed()),
    compare: (page) => page.evaluate(() => doors.compare()),
    forgetAfter(count) {
      acknowledged.length = count;
    },
    halt: () => chromium?.halt(),
    kill: async () => chromium?.kill(),
    quit: async () => chromium?.quit(),
    async end() {
      await chromium?.kill();
      remove();
    },
  };
}

/** Of what was acknowledged, what is not there. */
export function lostOf({ acknowledged }: HardLife, { numbers }: Found): readonly number[] {
  const there = new Set(numbers);
  return acknowledged.filter((number) => !there.has(number));
}
