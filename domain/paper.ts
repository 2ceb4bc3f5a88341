import type { Exercise, ExerciseField } from '../content/schema';
import { type Day, toDay } from './day';
import { type ExerciseRun, isEmpty, stepsOf, type Written } from './exerciseRun';

/** A part of something to print or to save as plain text. */
export interface PaperBlock {
  readonly heading?: string;
  /** Lines are parted by line breaks. */
  readonly text: string;
}

/** A day in the words of a language. */
export type DayInWords = (day: Day) => string;

function dayText(entry: string, inWords: DayInWords): string {
  try {
    return inWords(toDay(entry));
  } catch {
    return entry;
  }
}

function textOf(field: ExerciseField, written: Written, inWords: DayInWords): string {
  const entries = [written].flat().filter((entry) => entry.trim() !== '');
  if (field.kind === 'date') return entries.map((entry) => dayText(entry, inWords)).join('\n');
  if (field.kind === 'one' || field.kind === 'some')
    return field.options
      .filter(({ value }) => entries.includes(value))
      .map(({ label }) => label)
      .join('\n');
  return entries.map((entry) => (field.kind === 'list' ? `– ${entry.trim()}` : entry.trim())).join('\n');
}

/** What was written in an exercise, as it reads on paper: prose for a letter, else each answer below its label. */
export function paperOf(
  exercise: Exercise,
  run: Pick<ExerciseRun, 'answers' | 'isGentle'>,
  inWords: DayInWords,
): readonly PaperBlock[] {
  const fields = stepsOf(exercise, run).flatMap((step) => step.fields);
  return fields.flatMap((field): readonly PaperBlock[] => {
    const written = run.answers[field.id];
    if (field.isAside || written === undefined || isEmpty(written)) return [];
    const text = textOf(field, written, inWords);
    return [exercise.paper === 'letter' ? { text } : { heading: field.label, text }];
  });
}

/** The same as plain text. */
export function plainTextOf(blocks: readonly PaperBlock[]): string {
  return `${blocks.map(({ heading, text }) => (heading ? `${heading}\n${text}` : text)).join('\n\n')}\n`;
}

/** A name that says nothing. */
export function fileNameOf(day: Day): string {
  return `notes-${day}.txt`;
}
