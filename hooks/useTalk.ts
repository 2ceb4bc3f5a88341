import { useEffect, useState } from 'react';
import {
  leftOf,
  mayResume,
  returnAtTime,
  spentOf,
  type Talk,
  type TalkDraft,
  type TalkEvent,
  type TalkRecord,
  talkAt,
  talkLimit,
} from '../domain/talk';
import { changeTalk, findTalk, startTalk } from '../storage/talks';
import { now } from './clock';
import { useLiveQuery } from './useLiveQuery';
import { useSave } from './useSave';
import { useToday } from './useToday';

const second = 1000;
const minute = 60 * second;

/** The moment, anew at every second while it is wanted; a page that was asleep looks again as soon as it is seen. */
function useSeconds(isWanted: boolean): number {
  const [moment, setMoment] = useState(() => now().epochMilliseconds);
  useEffect(() => {
    if (!isWanted) return;
    const look = () => setMoment(now().epochMilliseconds);
    look();
    const timer = setInterval(look, second / 4);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isWanted]);
  return moment;
}

/** Keeps the screen on meanwhile, where the browser can: nobody touches the keys while two people talk. */
function useAwakeScreen(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    // A browser takes it back whenever the page is hidden: https://developer.mozilla.org/docs/Web/API/WakeLock
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const given = await navigator.wakeLock.request('screen');
        if (isOver) await given.release();
        else lock = given;
      } catch {
        // Refused, for instance to save the battery: the talk goes on by the clock all the same.
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, [isWanted]);
}

/** The talk under way: undefined while it is being read, null when there is none. */
export function useTalkRecord(): TalkRecord | null | undefined {
  return useLiveQuery(findTalk);
}

/** Begins a talk; resolves to whether it has begun. */
export function useStartTalk(): (draft: TalkDraft) => Promise<boolean> {
  const { day } = useToday();
  const { saveForm } = useSave();
  return (draft) => saveForm(() => startTalk(draft, day, now().epochMilliseconds));
}

export interface TalkNow {
  readonly talk: Talk;
  /** Whole seconds of the present turn, the last one counted until it is over; null without a clock. */
  readonly secondsLeft: number | null;
  /** Whole minutes of the talk, begun ones counted. */
  readonly minutesLeft: number;
  readonly mayResume: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Resolves to whether it happened. */
  readonly happen: (event: TalkEvent) => Promise<boolean>;
  /** Leads back in so many minutes, or at a time of day; false when it is less than twenty minutes away. */
  readonly returnIn: (minutes: number) => Promise<boolean>;
  readonly returnAt: (time: string) => Promise<boolean>;
}

/** A talk as it stands at this second, and what can happen in it. */
export function useTalkNow(record: TalkRecord): TalkNow {
  const { day } = useToday();
  const { save } = useSave();
  // Paused, it still waits for the time to return.
  const isWaiting = record.talk.pause !== null;
  const moment = useSeconds(record.talk.since !== null || isWaiting);
  useAwakeScreen(record.talk.since !== null);
  const talk = talkAt(record.talk, moment);
  const left = leftOf(talk, moment);
  // The moment of the tap, also when it has to be tried again.
  const happen = (event: TalkEvent, at = now().epochMilliseconds) =>
    save(() => changeTalk(record.id, event, day, at), `talk ${record.id}`);
  return {
    talk,
    secondsLeft: left === null ? null : Math.ceil(left / second),
    minutesLeft: Math.ceil((talkLimit - spentOf(talk, moment)) / minute),
    mayResume: mayResume(talk, moment),
    now: moment,
    happen: (event) => happen(event),
    returnIn: (minutes) => {
      const at = now().epochMilliseconds;
      return happen({ kind: 'return-at', at: at + minutes * minute }, at);
    },
    returnAt: async (time) => {
      const at = now();
      const back = returnAtTime(time, at);
      return back !== null && happen({ kind: 'return-at', at: back }, at.epochMilliseconds);
    },
  };
}
