/** What can happen inside, for whoever wants to know why something went wrong. None of it says anything of a person. */
export const eventCodes = [
  'page-broke',
  'page-failed',
  'not-read',
  'not-saved',
  'no-room',
  'waited',
  'newer-version',
  'gave-way',
  'background-failed',
] as const;
export type EventCode = (typeof eventCodes)[number];

/** Where it happened. */
export const surfaces = ['popup', 'newtab', 'home', 'background'] as const;
export type Surface = (typeof surfaces)[number];

export interface InnerEvent {
  /** The minute in which it happened, in milliseconds since the epoch. */
  readonly at: number;
  readonly code: EventCode;
  readonly surface: Surface;
  /** How often within that minute. */
  readonly count: number;
}

const millisecondsPerMinute = 60_000;
/** The oldest ones go first. */
const mostEvents = 200;

const isSame = (a: InnerEvent, b: InnerEvent) =>
  a.at === b.at && a.code === b.code && a.surface === b.surface;

/** What happened at a moment, given in milliseconds since the epoch, as it is written down. */
export function eventAt(at: number, code: EventCode, surface: Surface): InnerEvent {
  return { at: at - (at % millisecondsPerMinute), code, surface, count: 1 };
}

/** The log with more in it: the same of one minute is one line, and there are never more lines than fit. */
export function withEvents(log: readonly InnerEvent[], more: readonly InnerEvent[]): readonly InnerEvent[] {
  const all = [...log];
  for (const event of more) {
    const index = all.findIndex((one) => isSame(one, event));
    const before = all[index];
    if (before) all[index] = { ...before, count: before.count + event.count };
    else all.push(event);
  }
  return all.slice(-mostEvents);
}
