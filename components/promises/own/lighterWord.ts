import type { Edition } from '../../../content';
import type { Cadence } from '../../../domain/cadence';

/** A lighter rhythm in words: fewer times a week, or every other week. */
export function lighterWord(lighter: Cadence, words: Edition['slip']['change']): string {
  return lighter.kind === 'times-a-week' ? words.timesAWeek(lighter.times) : words.everyOtherWeek;
}
