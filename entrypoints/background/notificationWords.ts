import type { Notices } from '../../content/notices';
import { neutralTitleOf } from '../../domain/reminder';
import type { Trigger } from '../../domain/trigger';

interface Words {
  readonly title: string;
  readonly message: string;
}

function whenOf(
  { at, lead }: Trigger,
  { notifications, dates }: Notices,
  now: Temporal.ZonedDateTime,
): string {
  if (lead === 0 || Temporal.ZonedDateTime.compare(at, now) <= 0) return notifications.body;
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  const date = at.toPlainDate();
  if (date.equals(now.toPlainDate())) return notifications.today(time);
  return notifications.ahead(dates.weekday(date.toString()), time);
}

/** Who reads it, and how much the screen says. */
export interface How {
  readonly isAlone: boolean;
  /** Whether the person's own words may be on the screen now. */
  readonly isOpen: boolean;
}

/** What one notification says of everything that came together: never what was promised, and nobody's name. */
export function wordsFor(
  triggers: readonly Trigger[],
  edition: Notices,
  { isAlone, isOpen }: How,
  now: Temporal.ZonedDateTime,
): Words {
  const { notifications } = edition;
  const pause = { title: notifications.pause, message: notifications.pauseBody };
  const titles = triggers.flatMap(({ source, lead }) => {
    if (source.kind === 'pledge') return [];
    const { reminder } = source;
    const { kind } = reminder;
    const title = isOpen ? reminder.title : '';
    return neutralTitleOf({ kind, title }, edition.reminderKinds[reminder.kind], isAlone, lead > 0);
  });
  const [first] = triggers;
  if (titles.length === 0 || !first) return pause;
  if (triggers.length === 1) return { title: titles[0] ?? pause.title, message: whenOf(first, edition, now) };
  return { title: pause.title, message: notifications.several([...new Set(titles)]) };
}
