import { type Moment, momentAt } from '../domain/partOfDay';
import { now } from './clock';
import { useLookAgain } from './useLookAgain';
import { useSettings } from './useSettings';

/** The present day and its part, turning by itself while the page stays open. Its evening begins when the dot may show. */
export function useToday(): Moment {
  const { dayStartsAt, dotFrom } = useSettings();
  const moment = momentAt(now(), dayStartsAt, dotFrom);
  useLookAgain(moment.changesAt.epochMilliseconds);
  return moment;
}
