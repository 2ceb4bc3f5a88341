import type { NoticedValue, Noticing, PromiseToMe } from '../domain/promiseToMe';
import { weekOfNoticing } from '../domain/promiseToMe';
import {
  addPromiseToMe,
  endPromiseToMe,
  noticeWeek,
  type PromisesToMe,
  readPromisesToMe,
  saveGoodThings,
} from '../storage/promisesToMe';
import { now } from './clock';
import { useIsAlone } from './useIsAlone';
import { useLiveQuery } from './useLiveQuery';
import { usePending } from './usePending';
import { useProfile } from './useProfile';
import { useSave } from './useSave';
import { useToday } from './useToday';

/** What others promised to the person; undefined while it is being read. */
export function usePromisesToMe(): PromisesToMe | undefined {
  return useLiveQuery(readPromisesToMe);
}

/**
 * Whether to show them: to whoever was hurt, unless they go on alone, and to everyone who has written one down.
 * `mayAdd` is false where they are shown only because they are there.
 */
export function useToMeDoor(): {
  readonly isOpen: boolean;
  readonly mayAdd: boolean;
  readonly isRead: boolean;
} {
  const isAlone = useIsAlone();
  const { lens } = useProfile();
  const read = usePromisesToMe();
  const mayAdd = lens !== 'repairing' && !isAlone;
  return { isOpen: mayAdd || (read?.promises.length ?? 0) > 0, mayAdd, isRead: read !== undefined };
}

/** What was noticed of a promise this week, and how to say it. */
export function useWeeklyLook({ id }: PromiseToMe, noticing: Noticing | undefined) {
  const { day } = useToday();
  const { saveForm } = useSave();
  const { choose, latest } = usePending<NoticedValue>();
  const key = `${weekOfNoticing(day)} ${id}`;
  return {
    saw: latest(key, noticing, noticing?.saw ?? null),
    say: (saw: NoticedValue | null) => choose(key, saw, noticing, (at) => noticeWeek(id, saw, day, at)),
    writeNote: (saw: NoticedValue, note: string) =>
      saveForm(() => noticeWeek(id, saw, day, now().epochMilliseconds, note)),
  };
}

/** How promises made to the person are written down and ended. Each resolves to whether it was saved. */
export function useToMeActions() {
  const { day } = useToday();
  const { save, saveForm } = useSave();
  const at = () => now().epochMilliseconds;
  return {
    add: (text: string) => saveForm(() => addPromiseToMe(text, day, at())),
    end: (id: string) => save(() => endPromiseToMe(id, day, at())),
    writeGoodThings: (text: string) => saveForm(() => saveGoodThings(text, day, at())),
  };
}
