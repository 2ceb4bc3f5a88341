import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Agreement } from '../domain/agreement';
import type { Answer, Note } from '../domain/checkIn';
import type { Completion } from '../domain/completion';
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
import { migrations } from './migrations';
import type { Migration } from './migrations/migration';
import { forgetPicture } from './picture';

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

  constructor(name = 'goldseam', steps: readonly Migration[] = migrations) {
    // Without 'strict' a commit is acknowledged before it reaches the disk, in every browser despite the name:
    // https://developer.mozilla.org/docs/Web/API/IDBTransaction/durability
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of steps) {
      const step = this.version(version).stores({ ...stores });
      if (upgrade) step.upgrade(upgrade);
    }
    this.use({
      stack: 'dbcore',
      name: 'picture',
      create: (core) => ({
        ...core,
        transaction(...request) {
          // What is about to change is no longer what was drawn.
          if (request[1] === 'readwrite') forgetPicture();
          return core.transaction(...request);
        },
      }),
    });
    // A page of an older version must not reopen the database and write its old shape into the new one.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      // Keeps Dexie's own handler from running next, which would allow the database to be opened again.
      return false;
    });
  }
}

export const database = new GoldseamDatabase();
