import { useEffect, useState } from 'react';
import type { InnerEvent } from '../domain/event';
import { clearEvents, readEvents, watchEvents } from '../storage/events';
import { now } from './clock';
import { useSave } from './useSave';
import { useWords } from './useWords';

/** What happened inside, as lines to read, the latest first. */
export function useInnerEvents() {
  const { innerEvents: words, dates } = useWords();
  const { save } = useSave();
  const [events, setEvents] = useState<readonly InnerEvent[]>([]);
  useEffect(() => {
    // Where it cannot be read there is nothing to show.
    readEvents().then(setEvents, () => undefined);
    return watchEvents(setEvents);
  }, []);

  const lineOf = ({ at, code, surface, count }: InnerEvent) => {
    const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(now().timeZoneId);
    const time = moment.toPlainTime().toString({ smallestUnit: 'minute' });
    const when = `${dates.date(moment.toPlainDate().toString())}, ${time}`;
    return words.line(when, words.surfaces[surface], words.codes[code], count);
  };

  const lines = events.map(lineOf).toReversed();
  return {
    lines,
    /** Resolves to whether the browser allowed it. */
    copy: () =>
      navigator.clipboard.writeText(lines.join('\n')).then(
        () => true,
        () => false,
      ),
    clear: () => save(clearEvents),
  };
}
