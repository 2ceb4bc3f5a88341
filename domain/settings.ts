import type { Weekday } from './day';
import { defaultQuietHours, type QuietHours } from './quiet';

/** How much a screen says: everything, nothing personal, or only a clock and a plain vessel. */
export const covers = ['open', 'quiet', 'plain'] as const;
export type Cover = (typeof covers)[number];

/** How the product behaves. Nothing here tells what happened between two people. */
export interface Settings {
  readonly cover: Cover;
  /** The weekdays on which some hours are plain, whatever the cover; none for never. */
  readonly plainDays: readonly Weekday[];
  /** The hour (0 to 23) at which they begin. */
  readonly plainFrom: number;
  /** The hour (0 to 23) at which they end; no later than `plainFrom` means on the day after. */
  readonly plainTo: number;
  /** Until when everything is plain, in milliseconds since the epoch; 0 for not at all. */
  readonly plainUntil: number;
  /** Whether it was read once what Leave does and does not do. */
  readonly knowsLeave: boolean;
  /** The hour (0 to 12) at which a new day begins. */
  readonly dayStartsAt: number;
  /** Whether the toolbar shows a dot while today is unanswered. */
  readonly dot: boolean;
  /** The hour (0 to 23) from which the dot may show and the new tab asks how the day was. */
  readonly dotFrom: number;
  /** Whether new tabs show the browser's own page for now. */
  readonly isNewTabPaused: boolean;
  /** Whether the popup may answer hard days with a gentle card. Support itself is always there. */
  readonly showsSupportCues: boolean;
  /** Whether runs are shown beside promises. */
  readonly showsRuns: boolean;
  /** The hours in which no notification comes, or null for none. */
  readonly quietHours: QuietHours | null;
  /** Whether notifications are seen: the person may say that the one they tried was not. */
  readonly seesNotifications: boolean;
}

export const defaultSettings: Settings = {
  cover: 'quiet',
  plainDays: [],
  plainFrom: 9,
  plainTo: 17,
  plainUntil: 0,
  knowsLeave: false,
  dayStartsAt: 4,
  dot: true,
  dotFrom: 19,
  isNewTabPaused: false,
  showsSupportCues: true,
  showsRuns: true,
  quietHours: defaultQuietHours,
  seesNotifications: true,
};

/** All hours in which no notification comes: those of Plain too, which are for a desk that others see. */
export function quietOf({ quietHours, plainDays, plainFrom, plainTo }: Settings): readonly QuietHours[] {
  const quiet = quietHours ? [quietHours] : [];
  if (plainDays.length === 0) return quiet;
  if (plainFrom !== plainTo)
    return [...quiet, { from: hourOf(plainFrom), until: hourOf(plainTo), days: plainDays }];
  // A whole day of Plain is two halves, because two equal times mean never to quiet hours.
  const middle = (plainFrom + 12) % 24;
  const dayAfter = plainDays.map((day) => ((day % 7) + 1) as Weekday);
  return [
    ...quiet,
    { from: hourOf(plainFrom), until: hourOf(middle), days: plainDays },
    { from: hourOf(middle), until: hourOf(plainFrom), days: middle > plainFrom ? plainDays : dayAfter },
  ];
}

const hourOf = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
