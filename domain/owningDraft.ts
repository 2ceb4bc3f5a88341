import { addDays, type Day } from './day';
import type { Fact } from './fact';
import { longestRepairLine, type Repair, type RepairChange, repairChanges } from './outcome';
import { currentTerm, type Pledge, statusOf, type Term, termOn } from './pledge';
import { lighterCadence, type PledgeDraft, problemsOf } from './pledgeDraft';
import type { PledgeLog } from './pledgeLog';

/** One question for each. */
export const owningSteps = ['happened', 'told', 'meant', 'makeGood', 'change'] as const;
export type OwningStep = (typeof owningSteps)[number];

/** Whether somebody was told: today, on another day, or not yet. */
export const tellings = ['today', 'earlier', 'not-yet'] as const;
export type Telling = (typeof tellings)[number];

/** Owning a slip as it is being written. */
export interface OwningDraft {
  readonly happened: string;
  readonly told: Telling | null;
  /** As it was typed, for `earlier`. */
  readonly toldOn: string;
  /** For `not-yet`. */
  readonly toTell: string;
  readonly meant: string;
  readonly makeGood: string;
  readonly change: RepairChange | null;
  /** The words of the promise, for `smaller`. */
  readonly text: string;
  /** Whether it comes less often, for `smaller`. */
  readonly isLighter: boolean;
  /** The moment it hangs on, for `cue`. */
  readonly when: string;
}

export function emptyOwning(pledge: Pledge): OwningDraft {
  const { text, when = '' } = currentTerm(pledge);
  const lines = { happened: '', toldOn: '', toTell: '', meant: '', makeGood: '' };
  return { ...lines, told: null, change: null, text, isLighter: false, when };
}

/** The draft as it was left: each of its fields by name, choices as they are called. */
export function owningFrom(pledge: Pledge, answers: Readonly<Record<string, unknown>>): OwningDraft {
  const empty = emptyOwning(pledge);
  const lines = ['happened', 'toldOn', 'toTell', 'meant', 'makeGood', 'text', 'when'] as const;
  const written = lines.flatMap((line) => (typeof answers[line] === 'string' ? [[line, answers[line]]] : []));
  return {
    ...empty,
    ...Object.fromEntries(written),
    told: tellings.find((one) => one === answers.told) ?? null,
    change: repairChanges.find((one) => one === answers.change) ?? null,
    isLighter: answers.isLighter === 'yes',
  };
}

/** A change of the draft as it is kept meanwhile. */
export function answersOfOwning(change: Partial<OwningDraft>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(change).map(([field, value]) => [
      field,
      typeof value === 'boolean' ? (value ? 'yes' : '') : (value ?? ''),
    ]),
  );
}

/** What a promise made for oneself did to another is not asked, and nothing changes once it is over. */
export function owningStepsOf(pledge: Pledge, slip: Day, today: Day): readonly OwningStep[] {
  const isForMe = termOn(pledge, slip).forWhom === 'me';
  const isOver = ['finished', 'let-go'].includes(statusOf(pledge, today));
  return owningSteps.filter((step) => !(step === 'meant' && isForMe) && !(step === 'change' && isOver));
}

/** A rhythm that asks for less, or null when there is none. */
export function lighterRhythm(pledge: Pledge): ReturnType<typeof lighterCadence> {
  return lighterCadence(currentTerm(pledge).cadence);
}

/** A day that was answered already keeps its terms: the change begins the day after. */
function beginningOf({ until }: Term, { outcomes }: PledgeLog, today: Day): Day {
  const isAnswered = outcomes.some(({ day, removed }) => day === today && !removed);
  const tomorrow = addDays(today, 1);
  return isAnswered && !(until && until < tomorrow) ? tomorrow : today;
}

/** The promise as it is to be from now on, or null when it is not to be written anew. */
export function revisionOf(draft: OwningDraft, log: PledgeLog, today: Day): PledgeDraft | null {
  const term = currentTerm(log.pledge);
  const from = beginningOf(term, log, today);
  if (draft.change === 'cue') return { ...term, from, when: draft.when };
  if (draft.change !== 'smaller') return null;
  const lighter = draft.isLighter ? lighterRhythm(log.pledge) : null;
  return { ...term, from, text: draft.text, cadence: lighter ?? term.cadence };
}

type Problem = 'empty' | 'too-long' | 'unreadable' | 'ahead' | 'unchanged';
type OwningField = 'happened' | 'toldOn' | 'toTell' | 'meant' | 'makeGood' | 'text' | 'when';
export type OwningProblems = Readonly<Partial<Record<OwningField, Problem>>>;

const lengthOf = (line: string) => [...line.trim()].length;
const isTooLong = (line: string) => lengthOf(line) > longestRepairLine;

function problemOfDay(text: string, today: Day): Problem | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'unreadable';
  return text > today ? 'ahead' : null;
}

function problemsOfChange(draft: OwningDraft, log: PledgeLog, today: Day): OwningProblems {
  const revision = revisionOf(draft, log, today);
  if (!revision) return {};
  const term = currentTerm(log.pledge);
  const found = problemsOf(revision, today);
  if (draft.change === 'cue') {
    if (found.when) return { when: found.when };
    if (lengthOf(draft.when) === 0) return { when: 'empty' };
    return draft.when.trim() === term.when ? { when: 'unchanged' } : {};
  }
  if (found.text) return { text: found.text };
  const isSame = draft.text.trim() === term.text && revision.cadence === term.cadence;
  return isSame ? { text: 'unchanged' } : {};
}

/** What is wrong at one step; empty when one can go on. */
export function problemsOfOwning(
  step: OwningStep,
  draft: OwningDraft,
  log: PledgeLog,
  today: Day,
): OwningProblems {
  switch (step) {
    case 'told': {
      const problem = draft.told === 'earlier' ? problemOfDay(draft.toldOn, today) : null;
      if (problem) return { toldOn: problem };
      return draft.told === 'not-yet' && isTooLong(draft.toTell) ? { toTell: 'too-long' } : {};
    }
    case 'makeGood':
      if (lengthOf(draft.makeGood) === 0) return { makeGood: 'empty' };
      return isTooLong(draft.makeGood) ? { makeGood: 'too-long' } : {};
    case 'change':
      return problemsOfChange(draft, log, today);
    default:
      return isTooLong(draft[step]) ? { [step]: 'too-long' } : {};
  }
}

/** What is kept of it: no step that was left empty. */
export function repairOf(
  draft: OwningDraft,
  { pledgeId, day }: Pick<Repair, 'pledgeId' | 'day'>,
  today: Day,
): Omit<Repair, keyof Fact> {
  const [happened, toTell, meant] = [draft.happened.trim(), draft.toTell.trim(), draft.meant.trim()];
  const toldOn = draft.told === 'earlier' ? (draft.toldOn as Day) : draft.told === 'today' ? today : null;
  return {
    pledgeId,
    day,
    ownedOn: today,
    makeGood: draft.makeGood.trim(),
    ...(happened ? { happened } : {}),
    ...(toldOn ? { toldOn } : {}),
    ...(toTell && draft.told === 'not-yet' ? { toTell } : {}),
    ...(meant ? { meant } : {}),
    ...(draft.change ? { change: draft.change } : {}),
  };
}
