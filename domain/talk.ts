import type { Day } from './day';
import type { Fact } from './fact';

/** The two who talk. They are shapes on the screen, because no name is asked for; the circle begins. */
export const seats = ['circle', 'square'] as const;
export type Seat = (typeof seats)[number];

const minute = 60_000;

/** How long one may speak at a time, in minutes. */
export const floorLengths = [2, 3] as const;
export type FloorLength = (typeof floorLengths)[number];

/** In milliseconds: all of the talk but its pauses, and saying back what was heard. */
export const talkLimit = 20 * minute;
const mirrorLength = minute;
const shortestFloor = minute;

/** In milliseconds: a body needs at least twenty minutes to settle, and a talk that waits for days is another talk. */
export const shortestPause = 20 * minute;
export const longestPause = 24 * 60 * minute;

/**
 * What happens now. `floor`: the speaker speaks. `mirror`: the listener says it back. `check`: the speaker says whether
 * it was understood. `missing`: the speaker says what was missing. `thanks`: one thanks each, without a clock.
 */
export const talkPhases = ['floor', 'mirror', 'check', 'missing', 'thanks', 'over'] as const;
export type TalkPhase = (typeof talkPhases)[number];

/** Whether one was understood. */
export const gotIts = ['yes', 'mostly', 'not-yet'] as const;
export type GotIt = (typeof gotIts)[number];

interface Pause {
  /** Milliseconds since the epoch. */
  readonly from: number;
  /** When both come back; null while it is not chosen. */
  readonly until: number | null;
  /** Whether one of the two could not hear any more. */
  readonly isFlooded: boolean;
}

/**
 * A talk in turns. It has a clock of its own that stands during pauses; `from` and `until` are read on that clock, and
 * only `since` ties it to the clock on the wall. So a computer that slept, or a page opened anew, goes on rightly.
 */
export interface Talk {
  /** In milliseconds. */
  readonly floor: number;
  readonly phase: TalkPhase;
  /** Who has the floor, also while the other says it back. */
  readonly speaker: Seat;
  /** Where the phase began and where it ends, in milliseconds of the talk; `until` is null when it waits for an answer. */
  readonly from: number;
  readonly until: number | null;
  /** Milliseconds of the talk that were over at `since`. */
  readonly spent: number;
  /** Milliseconds since the epoch; null while the clock of the talk stands. */
  readonly since: number | null;
  readonly pause: Pause | null;
  /** How often somebody said whether they were understood. */
  readonly heard: number;
}

/** A talk under way. Once it is over its topic is gone, and nothing but a mark is left. */
export interface TalkRecord extends Fact {
  readonly startedOn: Day;
  /** Of the lists, or in the person’s own words. */
  readonly topicId?: string;
  readonly ownTopic?: string;
  readonly talk: Talk;
}

/** What two people set before they begin. */
export interface TalkDraft {
  readonly floorMinutes: FloorLength;
  /** From the lists; null when it is in their own words. */
  readonly topicId: string | null;
  readonly ownTopic: string;
}

/** In code points. */
const longestTopic = 140;

/** What is wrong with what was set, or null when the talk can begin. */
export function problemOfTalk({ topicId, ownTopic }: TalkDraft): 'topic' | 'tooLong' | null {
  if (topicId) return null;
  const { length } = [...ownTopic.trim()];
  if (length === 0) return 'topic';
  return length > longestTopic ? 'tooLong' : null;
}

/** Whether it counts as done: somebody spoke, it was said back, and they said whether that was it. */
export const isTalkDone = ({ phase, heard }: Talk): boolean => phase === 'over' && heard > 0;

export type TalkEvent =
  /** Whoever has the turn is done before the time is up. */
  | { readonly kind: 'done' }
  | { readonly kind: 'got-it'; readonly value: GotIt }
  | { readonly kind: 'pause' }
  /** Heart racing, hearing nothing: it stops at once. */
  | { readonly kind: 'flooded' }
  | { readonly kind: 'return-at'; readonly at: number }
  | { readonly kind: 'resume' }
  /** Enough for today: on to the thanks. */
  | { readonly kind: 'finish' }
  | { readonly kind: 'thanked' };

export const otherSeat = (seat: Seat): Seat => (seat === 'circle' ? 'square' : 'circle');

/** @param now milliseconds since the epoch */
export function beginTalk(floorMinutes: FloorLength, now: number): Talk {
  const floor = floorMinutes * minute;
  const first = { phase: 'floor', speaker: 'circle', from: 0, until: floor } as const;
  return { floor, ...first, spent: 0, since: now, pause: null, heard: 0 };
}

/** How much of the talk is over, in milliseconds; never more than its limit. A clock set back adds nothing. */
export function spentOf({ spent, since }: Talk, now: number): number {
  return Math.min(talkLimit, since === null ? spent : spent + Math.max(0, now - since));
}

/** How much of the present phase is left, in milliseconds; null when it has no clock. */
export function leftOf(talk: Talk, now: number): number | null {
  return talk.until === null ? null : Math.max(0, talk.until - spentOf(talk, now));
}

/** Whose turn it is: the listener’s while it is said back. Both, once thanks are said. */
export function turnOf({ phase, speaker }: Talk): Seat | null {
  if (phase === 'thanks' || phase === 'over') return null;
  return phase === 'mirror' ? otherSeat(speaker) : speaker;
}

function withThanks(talk: Talk, spent: number): Talk {
  return { ...talk, phase: 'thanks', from: spent, until: null, spent, since: null, pause: null };
}

function withPhase(talk: Talk, phase: TalkPhase, from: number, length: number): Talk {
  return { ...talk, phase, from, until: Math.min(talkLimit, from + length) };
}

/**
 * The next floor. Nobody is cut short while the other had all the time: two more turns begin only where both fit, and
 * the second of two takes what is left, or is left out when that is too little.
 */
function withNextFloor(talk: Talk, at: number): Talk {
  const speaker = otherSeat(talk.speaker);
  const left = talkLimit - at;
  if (speaker === 'circle' && left < 2 * (talk.floor + mirrorLength)) return withThanks(talk, at);
  const length = Math.min(talk.floor, left - mirrorLength);
  return length < shortestFloor ? withThanks(talk, at) : withPhase({ ...talk, speaker }, 'floor', at, length);
}

function withAnswer(talk: Talk, value: GotIt, at: number): Talk {
  return value === 'not-yet' ? withPhase(talk, 'missing', at, mirrorLength) : withNextFloor(talk, at);
}

function withNextPhase(talk: Talk, at: number): Talk {
  if (talk.phase === 'mirror') return { ...talk, phase: 'check', from: at, until: null };
  return withPhase(talk, 'mirror', at, mirrorLength);
}

/** The talk as it stands now: phases whose time is up have given way, the whole after twenty minutes to the thanks. */
export function talkAt(talk: Talk, now: number): Talk {
  if (talk.since === null) return talk;
  const spent = spentOf(talk, now);
  let at = talk;
  while (at.until !== null && at.until <= spent && at.until < talkLimit) at = withNextPhase(at, at.until);
  return spent >= talkLimit ? withThanks(at, talkLimit) : at;
}

/** Whether the talk can go on already: at any time, but not within twenty minutes of being flooded. */
export function mayResume({ pause }: Talk, now: number): boolean {
  return pause !== null && (!pause.isFlooded || now >= pause.from + shortestPause);
}

function withPause(talk: Talk, now: number, isFlooded: boolean): Talk {
  if (talk.phase === 'thanks' || talk.phase === 'over') return talk;
  if (talk.pause) {
    // Who can hear no more while it waits already needs the whole time from now on.
    if (!isFlooded || talk.pause.isFlooded) return talk;
    return { ...talk, pause: { from: now, until: null, isFlooded } };
  }
  return { ...talk, spent: spentOf(talk, now), since: null, pause: { from: now, until: null, isFlooded } };
}

/**
 * What comes of an event; one that does not fit the moment changes nothing.
 * @param now milliseconds since the epoch
 * @throws RangeError when the time to return is not between twenty minutes and twenty-four hours away.
 */
export function talkAfter(before: Talk, event: TalkEvent, now: number): Talk {
  const talk = talkAt(before, now);
  const at = spentOf(talk, now);
  switch (event.kind) {
    case 'done':
      return talk.since === null || talk.until === null ? talk : withNextPhase(talk, at);
    case 'got-it':
      if (talk.phase !== 'check' || talk.pause) return talk;
      return withAnswer({ ...talk, heard: talk.heard + 1 }, event.value, at);
    case 'pause':
      return withPause(talk, now, false);
    case 'flooded':
      return withPause(talk, now, true);
    case 'return-at':
      if (!talk.pause) return talk;
      if (!isReturnTime(event.at, now)) throw new RangeError('This is no time to come back at');
      return { ...talk, pause: { ...talk.pause, until: event.at } };
    case 'resume':
      return mayResume(talk, now) ? { ...talk, since: now, pause: null } : talk;
    case 'finish':
      return talk.phase === 'thanks' || talk.phase === 'over' ? talk : withThanks(talk, at);
    case 'thanked':
      return talk.phase === 'thanks' ? { ...talk, phase: 'over' } : talk;
  }
}

/** Whether one can come back then: between twenty minutes and twenty-four hours from now. */
export function isReturnTime(at: number, now: number): boolean {
  return at >= now + shortestPause && at <= now + longestPause;
}

/**
 * The next time it is `time` o'clock, at least twenty minutes from now, or null where that time is less than twenty
 * minutes away.
 * @param time as `HH:MM`
 * @throws RangeError when it is no time
 */
export function returnAtTime(time: string, now: Temporal.ZonedDateTime): number | null {
  const plainTime = Temporal.PlainTime.from(time);
  const today = now.toPlainDate().toZonedDateTime({ timeZone: now.timeZoneId, plainTime });
  const isOver = Temporal.ZonedDateTime.compare(today, now) <= 0;
  const next = isOver
    ? now.toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone: now.timeZoneId, plainTime })
    : today;
  // Where clocks are set back, the same time can be twenty-five hours away.
  const at = Math.min(next.epochMilliseconds, now.epochMilliseconds + longestPause);
  return isReturnTime(at, now.epochMilliseconds) ? at : null;
}
