import Dexie, { type EntityTable, type PromiseExtended, type Table, type Transaction } from 'dexie';
import type { Agreement } from '../domain/agreement';
import type { Answer, Note } from '../domain/checkIn';
import type { Completion } from '../domain/completion';
import type { Day } from '../domain/day';
import type { Draft, LateDrafts } from '../domain/draft';
import type { ExerciseRun, LateAnswers } from '../domain/exerciseRun';
import type { Goal } from '../domain/goal';
import type { GoodDay } from '../domain/goodDay';
import type { Hold } from '../domain/hold';
import type { Breach, SignAnswer, StageOffer, StretchEnd, Tending } from '../domain/journey';
import type { Outcome, Repair } from '../domain/outcome';
import type { OwnItem } from '../domain/ownItem';
import type { Pledge } from '../domain/pledge';
import type { Profile } from '../domain/profile';
import type { GoodThings, Noticing, PromiseToMe } from '../domain/promiseToMe';
import type { Question, QuestionTime } from '../domain/question';
import type { Delivery, Reminder } from '../domain/reminder';
import type { Vessel } from '../domain/shelf';
import type { ItemMark, Shown } from '../domain/shown';
import type { StageMove } from '../domain/stage';
import type { TalkRecord } from '../domain/talk';
import type { TallyAt } from '../domain/tallyAt';
import type { TouchAnswer } from '../domain/touchMenu';
import type { Visit } from '../domain/visit';
import type { Change, Mark } from './journal/change';
import { compareAll, isInOrder, type Mendable } from './journal/heal';
import { outboxOf } from './journal/outbox';
import { Writing } from './journal/writing';
import { migrations } from './migrations';
import type { Migration } from './migrations/migration';
import { pictureEnds } from './pictureEnds';
import { soundRows } from './soundRows';

/** By how much IndexedDB counts on from one version of ours to the next. */
const nativeStep = 10;

export class GoldseamDatabase extends Dexie {
  answers!: EntityTable<Answer, 'id'>;
  notes!: EntityTable<Note, 'id'>;
  pledges!: EntityTable<Pledge, 'id'>;
  outcomes!: EntityTable<Outcome, 'id'>;
  repairs!: EntityTable<Repair, 'id'>;
  stageMoves!: EntityTable<StageMove, 'id'>;
  shown!: EntityTable<Shown, 'id'>;
  itemMarks!: EntityTable<ItemMark, 'id'>;
  reminders!: EntityTable<Reminder, 'id'>;
  deliveries!: EntityTable<Delivery, 'id'>;
  profile!: EntityTable<Profile, 'id'>;
  signAnswers!: EntityTable<SignAnswer, 'id'>;
  tendings!: EntityTable<Tending, 'id'>;
  breaches!: EntityTable<Breach, 'id'>;
  stageOffers!: EntityTable<StageOffer, 'id'>;
  holds!: EntityTable<Hold, 'id'>;
  stretchEnds!: EntityTable<StretchEnd, 'id'>;
  ownItems!: EntityTable<OwnItem, 'id'>;
  vessels!: EntityTable<Vessel, 'id'>;
  completions!: EntityTable<Completion, 'id'>;
  promisesToMe!: EntityTable<PromiseToMe, 'id'>;
  noticings!: EntityTable<Noticing, 'id'>;
  goodThings!: EntityTable<GoodThings, 'id'>;
  exerciseRuns!: EntityTable<ExerciseRun, 'id'>;
  lateAnswers!: EntityTable<LateAnswers | LateDrafts, 'id'>;
  goodDays!: EntityTable<GoodDay, 'id'>;
  talks!: EntityTable<TalkRecord, 'id'>;
  questions!: EntityTable<Question, 'id'>;
  questionTimes!: EntityTable<QuestionTime, 'id'>;
  drafts!: EntityTable<Draft, 'field'>;
  touchAnswers!: EntityTable<TouchAnswer, 'id'>;
  agreements!: EntityTable<Agreement, 'id'>;
  goals!: EntityTable<Goal, 'id'>;
  visits!: EntityTable<Visit, 'id'>;
  /** The latest count of each promise. */
  tallies!: EntityTable<TallyAt, 'pledgeId'>;
  /** One older count for each year. */
  yearTallies!: Table<TallyAt, [string, string]>;

  /** Changes that are not in the journal yet, in the order they were made. */
  outbox!: EntityTable<Change & { n: number }, 'n'>;
  marks!: EntityTable<Mark | { id: 'rewrite' }, 'id'>;

  private readonly steps: readonly Migration[];
  private today: (() => Day) | null = null;
  private prepared: Promise<void> | null = null;

  /** The journal beside it, which a page writes after each change. */
  readonly journal = new Writing(this.mendable(this));
  /** Of whoever lets changes wait in the outbox for the journal; and whether this page writes them there itself. */
  private clock: (() => number) | null = null;
  private writes = false;
  /** Whether something was read that is to be mended at the next opening. */
  private isDamaged = false;

  constructor(name = 'goldseam', steps: readonly Migration[] = migrations) {
    // Without 'strict' a commit is acknowledged before it reaches the disk, in every browser despite the name:
    // https://developer.mozilla.org/docs/Web/API/IDBTransaction/durability
    super(name, { chromeTransactionDurability: 'strict' });
    this.steps = steps;
    for (const { version, stores, upgrade } of steps) {
      const step = this.version(version).stores({ ...stores });
      if (upgrade) step.upgrade(upgrade);
    }
    // Dexie would open a newer shape as if it knew it, and write records into it that the newer version does not expect.
    this.on(
      'ready',
      () => {
        if (Math.floor(this.backendDB().version / nativeStep) <= this.verno) return;
        throw new Dexie.VersionError('The database was made by a newer version');
      },
      true,
    );
    this.use(outboxOf(() => this.clock));
    this.use(pictureEnds);
    this.use(
      soundRows(() => {
        this.isDamaged = true;
      }),
    );
    // A page of an older version must not reopen the database and write its old shape into the new one.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      // Keeps Dexie's own handler from running next, which would allow the database to be opened again.
      return false;
    });
    this.acknowledgeLate();
  }

  /** From now on a copy of everything is kept before an upgrade that rewrites records. */
  keepCopies(today: () => Day): void {
    this.today = today;
  }

  override open(): PromiseExtended<Dexie> {
    if (!this.today) return super.open();
    this.prepared ??= this.keepCopyBefore();
    return Dexie.Promise.resolve(this.prepared).then(() => super.open()) as PromiseExtended<Dexie>;
  }

  /** Never rejects: an upgrade without a copy is better than records that nobody can reach. */
  private async keepCopyBefore(): Promise<void> {
    try {
      const found = (await indexedDB.databases()).find(({ name }) => name === this.name);
      const version = Math.floor((found?.version ?? 0) / nativeStep);
      const isRewritten = this.steps.some((step) => step.version > version && step.upgrade);
      if (version === 0 || !isRewritten || !this.today) return;
      const { keepCopy } = await import('./copyBefore');
      await keepCopy(this.name, this.today());
    } catch {}
  }

  /**
   * From now on each change is noted for the journal. For whoever cannot write it, as the background.
   * @param clock in milliseconds since the epoch
   */
  noteChanges(clock: () => number): void {
    this.clock = clock;
  }

  /**
   * From now on a change counts as saved once it is in the journal too, and each opening compares the two. For pages: only
   * a worker of a page can write the journal.
   * @param clock in milliseconds since the epoch
   */
  keepJournal(clock: () => number): void {
    this.clock = clock;
    this.writes = true;
    this.on(
      'ready',
      async (opened) => {
        const mark: Mark | undefined = await opened.table('marks').get('journal');
        if (!this.isDamaged && isInOrder(mark?.seq)) return;
        this.isDamaged = false;
        await compareAll(this.mendable(opened));
      },
      true,
    );
  }

  /**
   * Compares every record with the journal.
   * @param longest how long to wait for it, in milliseconds
   * @returns false when that was not possible.
   */
  compare(longest?: number): Promise<boolean> {
    return compareAll(this.mendable(this), longest);
  }

  private mendable(opened: Dexie): Mendable {
    // Dexie's own transaction, which does not wait for the journal: it is asked for by the journal's work.
    const { transaction } = Dexie.prototype;
    return {
      transact: (work) =>
        transaction.call(opened, 'rw', opened.tables, (within: Transaction) => work(within)),
    };
  }

  /** Lets a transaction end only when what it changed is in the journal. */
  private acknowledgeLate(): void {
    const transact = this.transaction.bind(this) as (...all: unknown[]) => PromiseExtended<unknown>;
    this.transaction = ((mode: string, ...rest: unknown[]) => {
      const isInner = Dexie.currentTransaction !== null;
      const done = transact(mode, ...rest);
      if (!this.writes || isInner || !mode.startsWith('rw')) return done;
      return done.then(async (value) => {
        await this.journal.write();
        return value;
      });
    }) as typeof this.transaction;
  }
}

export const database = new GoldseamDatabase();
