import { describe, expect, it } from 'vitest';
import { eventAt, type InnerEvent, withEvents } from '../../domain/event';

const minute = 60_000;

describe('what happened inside', () => {
  it('is written down by the minute, so that it tells nothing of what a person did when', () => {
    expect(eventAt(5 * minute + 59_999, 'not-saved', 'popup')).toEqual({
      ...{ at: 5 * minute, code: 'not-saved', surface: 'popup', count: 1 },
    });
  });

  it('is one line for the same of one minute', () => {
    const event = eventAt(minute, 'not-read', 'home');
    const other = eventAt(minute, 'not-read', 'newtab');
    expect(withEvents([event], [event, other, event])).toEqual([{ ...event, count: 3 }, other]);
  });

  it('is never more than two hundred lines, and the oldest go first', () => {
    let log: readonly InnerEvent[] = [];
    for (let at = 0; at < 300; at += 1) log = withEvents(log, [eventAt(at * minute, 'waited', 'home')]);
    expect(log).toHaveLength(200);
    expect(log[0]?.at).toBe(100 * minute);
    expect(log.at(-1)?.at).toBe(299 * minute);
  });
});
