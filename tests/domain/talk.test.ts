import { describe, expect, it } from 'vitest';
import {
  beginTalk,
  gotIts,
  isReturnTime,
  leftOf,
  longestPause,
  mayResume,
  otherSeat,
  returnAtTime,
  shortestPause,
  spentOf,
  type Talk,
  type TalkEvent,
  talkAfter,
  talkAt,
  talkLimit,
  turnOf,
} from '../../domain/talk';
import { mulberry32 } from '../../domain/vessel/random';
import { at } from '../support/factories';

const minute = 60_000;
const start = 1_800_000_000_000;

/** A talk as it stands so many minutes after its beginning, after events given with their minutes. */
function standing(floor: 2 | 3, minutes: number, ...events: readonly (readonly [number, TalkEvent])[]): Talk {
  const talk = events.reduce(
    (before, [when, event]) => talkAfter(before, event, start + when * minute),
    beginTalk(floor, start),
  );
  return talkAt(talk, start + minutes * minute);
}

const done = { kind: 'done' } as const;
const yes = { kind: 'got-it', value: 'yes' } as const;
const mostly = { kind: 'got-it', value: 'mostly' } as const;
const notYet = { kind: 'got-it', value: 'not-yet' } as const;
const pause = { kind: 'pause' } as const;
const flooded = { kind: 'flooded' } as const;
const resume = { kind: 'resume' } as const;
const finish = { kind: 'finish' } as const;
const thanked = { kind: 'thanked' } as const;

describe('turns', () => {
  it.each([
    [0, 'floor', 'circle'],
    [1.999, 'floor', 'circle'],
    [2, 'mirror', 'square'],
    [2.999, 'mirror', 'square'],
    [3, 'check', 'circle'],
    [19.99, 'check', 'circle'],
  ])('after %d minutes of floors of two it is %s, and the turn of the %s', (minutes, phase, turn) => {
    const talk = standing(2, minutes);
    expect([talk.phase, turnOf(talk)]).toEqual([phase, turn]);
  });

  it('last three minutes when that was chosen', () => {
    expect(standing(3, 2.999).phase).toBe('floor');
    expect(standing(3, 3).phase).toBe('mirror');
    expect(standing(3, 4).phase).toBe('check');
  });

  it('are handed on when someone is done early', () => {
    const talk = standing(2, 0.75, [0.5, done]);
    expect([talk.phase, turnOf(talk), leftOf(talk, start + 0.75 * minute)]).toEqual([
      'mirror',
      'square',
      0.75 * minute,
    ]);
    expect(standing(2, 1, [0.5, done], [0.75, done]).phase).toBe('check');
  });

  it.each([yes, mostly])('go to the other once one was understood ($value)', (answer) => {
    const talk = standing(2, 3.5, [3.5, answer]);
    expect([talk.phase, turnOf(talk), leftOf(talk, start + 3.5 * minute)]).toEqual([
      'floor',
      'square',
      2 * minute,
    ]);
  });

  it('say what was missing, once more for a minute, and hear it said back', () => {
    expect(standing(2, 3.5, [3.5, notYet])).toMatchObject({ phase: 'missing', speaker: 'circle' });
    const mirror = standing(2, 4.5, [3.5, notYet]);
    expect([mirror.phase, turnOf(mirror)]).toEqual(['mirror', 'square']);
    expect(standing(2, 5.5, [3.5, notYet])).toMatchObject({ phase: 'check', speaker: 'circle' });
  });

  it('wait for an answer, and are not moved by what does not fit', () => {
    const waiting = standing(2, 4);
    expect(talkAfter(waiting, done, start + 4 * minute)).toEqual(waiting);
    expect(talkAfter(waiting, resume, start + 4 * minute)).toEqual(waiting);
    expect(talkAfter(waiting, thanked, start + 4 * minute)).toEqual(waiting);
    const speaking = standing(2, 1);
    expect(talkAfter(speaking, yes, start + minute)).toEqual(speaking);
  });

  it('begin again for the first only where there is time for both', () => {
    // Both spoke: 6 minutes of the talk, and time for two more pairs of six.
    const third = { phase: 'floor', speaker: 'circle' };
    expect(standing(2, 14.01, [3, yes], [6, yes], [9, yes], [14.01, yes])).toMatchObject({ phase: 'thanks' });
    expect(standing(2, 14, [3, yes], [6, yes], [9, yes], [14, yes])).toMatchObject(third);
  });

  it('give the second what is left, or go to the thanks when that is less than a minute', () => {
    const short = standing(3, 17, [17, yes]);
    expect([short.phase, short.speaker, leftOf(short, start + 17 * minute)]).toEqual([
      'floor',
      'square',
      2 * minute,
    ]);
    expect(standing(3, 18.01, [18.01, yes]).phase).toBe('thanks');
    expect(standing(3, 18, [18, yes]).phase).toBe('floor');
  });
});

describe('the end', () => {
  it('comes after twenty minutes, whatever is going on', () => {
    expect(standing(2, 20).phase).toBe('thanks');
    expect(standing(2, 20, [19.5, notYet]).phase).toBe('thanks');
    expect(standing(2, 19.99, [19.5, notYet]).phase).toBe('missing');
  });

  it('is one thanks each, without a clock, and over when it was said', () => {
    const thanks = standing(2, 300);
    expect([thanks.phase, turnOf(thanks), leftOf(thanks, start + 300 * minute)]).toEqual([
      'thanks',
      null,
      null,
    ]);
    expect(talkAfter(thanks, thanked, start + 301 * minute).phase).toBe('over');
  });

  it('can be chosen at any time', () => {
    for (const minutes of [0.1, 2.5, 4]) expect(standing(2, minutes, [minutes, finish]).phase).toBe('thanks');
    expect(standing(2, 5, [1, pause], [5, finish])).toMatchObject({ phase: 'thanks', pause: null });
  });

  it('stays what it is', () => {
    const over = standing(2, 2, [1, finish], [1.5, thanked]);
    for (const event of [done, yes, pause, flooded, resume, finish, thanked])
      expect(talkAfter(over, event, start + 90 * minute)).toEqual(over);
  });
});

describe('a pause', () => {
  it.each([
    ['of a floor', [1, pause], 'floor', minute],
    ['of saying it back', [2.25, pause], 'mirror', 0.75 * minute],
    ['of a question', [5, pause], 'check', null],
  ] as const)('%s keeps what is left', (_, event, phase, left) => {
    const later = start + 600 * minute;
    const paused = standing(2, 600, event);
    expect([paused.phase, leftOf(paused, later)]).toEqual([phase, left]);
    const resumed = talkAfter(paused, resume, later);
    expect([resumed.phase, leftOf(resumed, later), resumed.pause]).toEqual([phase, left, null]);
    if (left === null) return;
    expect(leftOf(talkAt(resumed, later + 0.5 * minute), later + 0.5 * minute)).toBe(left - 0.5 * minute);
  });

  it('takes the phase that the time had already come to', () => {
    expect(standing(2, 30, [2.5, pause])).toMatchObject({ phase: 'mirror', speaker: 'circle' });
  });

  it('ends at any time by choice, but for twenty minutes after being flooded', () => {
    const resumed = (event: TalkEvent, minutes: number) =>
      standing(2, minutes, [1, event], [minutes, resume]).pause === null;
    expect(resumed(pause, 1.1)).toBe(true);
    expect(resumed(flooded, 20.99)).toBe(false);
    expect(resumed(flooded, 21)).toBe(true);
  });

  it('becomes one of twenty minutes when somebody is flooded in it', () => {
    const talk = standing(2, 10, [1, pause], [10, flooded]);
    expect(mayResume(talk, start + 29.9 * minute)).toBe(false);
    expect(mayResume(talk, start + 30 * minute)).toBe(true);
    expect(standing(2, 15, [1, flooded], [15, flooded]).pause?.from).toBe(start + minute);
  });

  it('keeps the time to return, and takes none under twenty minutes or over a day away', () => {
    const paused = standing(2, 1, [1, pause]);
    const now = start + minute;
    const returning = (wait: number) => talkAfter(paused, { kind: 'return-at', at: now + wait }, now);
    expect(returning(shortestPause).pause?.until).toBe(now + shortestPause);
    expect(returning(longestPause).pause?.until).toBe(now + longestPause);
    for (const wait of [shortestPause - 1, longestPause + 1, Number.NaN])
      expect(() => returning(wait)).toThrow(RangeError);
  });

  it('does not begin again by itself when the time to return has come', () => {
    const paused = standing(2, 500, [1, pause], [2, { kind: 'return-at', at: start + 40 * minute }]);
    expect(paused.pause).not.toBeNull();
    expect(spentOf(paused, start + 500 * minute)).toBe(minute);
  });
});

describe('a time to return', () => {
  const evening = at('2026-11-23T20:00[Europe/Berlin]');
  const milliseconds = (text: string) => at(`${text}[Europe/Berlin]`).epochMilliseconds;

  it.each([
    ['20:20', '2026-11-23T20:20'],
    ['23:59', '2026-11-23T23:59'],
    ['07:30', '2026-11-24T07:30'],
    ['20:00', '2026-11-24T20:00'],
  ])('at %s is %s', (time, expected) => {
    expect(returnAtTime(time, evening)).toBe(milliseconds(expected));
  });

  it('less than twenty minutes away is none', () => {
    expect(returnAtTime('20:19', evening)).toBeNull();
    expect(returnAtTime('20:01', evening)).toBeNull();
  });

  it('is never more than a day away, also when the clocks are set back', () => {
    const before = at('2026-10-24T20:00[Europe/Berlin]');
    const found = returnAtTime('20:00', before) ?? 0;
    expect(isReturnTime(found, before.epochMilliseconds)).toBe(true);
    expect(() => returnAtTime('25:00', before)).toThrow(RangeError);
  });
});

describe('whatever two people do', () => {
  const kinds = ['done', 'pause', 'flooded', 'resume', 'got-it', 'wait', 'reload', 'return-at'] as const;

  /** Plays one talk at random and looks at every moment of it. */
  function play(seed: number) {
    const random = mulberry32(seed);
    const choose = <Value>(values: readonly Value[]): Value =>
      values[Math.floor(random() * values.length)] as Value;
    let now = start;
    let talk = beginTalk(choose([2, 3] as const), now);
    let running = 0;
    const floors = { circle: 0, square: 0 };
    for (let step = 0; step < 200 && talk.phase !== 'thanks'; step++) {
      const wait = Math.floor(random() ** 3 * 6 * minute);
      const wasRunning = talk.since !== null;
      const left = talkLimit - spentOf(talk, now);
      now += wait;
      if (wasRunning) running += Math.min(wait, left);
      const settled = talkAt(talk, now);
      expect(talkAt(settled, now), 'looking twice changes nothing').toEqual(settled);
      const before = settled.phase === 'floor' ? settled.from : -1;
      const kind = choose(kinds);
      if (kind === 'reload') talk = JSON.parse(JSON.stringify(talk));
      else if (kind === 'got-it') talk = talkAfter(talk, { kind, value: choose(gotIts) }, now);
      else if (kind === 'return-at') talk = talkAfter(talk, { kind, at: now + shortestPause }, now);
      else if (kind !== 'wait') talk = talkAfter(talk, { kind }, now);
      const after = talkAt(talk, now);
      if (after.phase === 'floor' && after.from !== before) floors[after.speaker] += 1;
      const spent = spentOf(after, now);
      expect(spent).toBe(running);
      expect(spent).toBeLessThanOrEqual(talkLimit);
      const leftNow = leftOf(after, now);
      if (leftNow !== null) expect(leftNow).toBeLessThanOrEqual(after.floor);
      expect(spent + (leftNow ?? 0)).toBeLessThanOrEqual(talkLimit);
      expect(after.since === null).toBe(after.pause !== null || after.phase === 'thanks');
    }
    return floors;
  }

  it('they never talk more than twenty minutes, pauses cost nothing, and turns come by turns', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const { circle, square } = play(seed);
      expect(Math.abs(circle + 1 - square)).toBeLessThanOrEqual(1);
    }
  });

  it('time seen in one look or in many is the same', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = mulberry32(seed);
      let talk = beginTalk(random() < 0.5 ? 2 : 3, start);
      let now = start;
      for (let look = 0; look < 40; look++) {
        now += Math.floor(random() * minute);
        talk = talkAt(talk, now);
      }
      expect(talk).toEqual(talkAt(beginTalk((talk.floor / minute) as 2 | 3, start), now));
    }
  });

  it('a clock set back takes no time away and gives none', () => {
    const talk = beginTalk(2, start);
    expect(leftOf(talkAt(talk, start - 90 * minute), start - 90 * minute)).toBe(2 * minute);
    const paused = talkAfter(talk, pause, start - minute);
    expect(leftOf(paused, start)).toBe(2 * minute);
  });

  it('there are two, and each is the other of the other', () => {
    expect(otherSeat(otherSeat('circle'))).toBe('circle');
  });
});
