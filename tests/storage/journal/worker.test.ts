import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** A worker that answers when the test says so. */
class HandWorker extends EventTarget {
  static readonly all: HandWorker[] = [];
  readonly asked: { id: number; ask: string }[] = [];
  isStopped = false;

  constructor() {
    super();
    HandWorker.all.push(this);
  }

  postMessage(message: { id: number; ask: string }) {
    this.asked.push(message);
  }

  terminate() {
    this.isStopped = true;
  }

  answer(at: number) {
    const data = { id: this.asked[at]?.id, answer: { kind: 'written' } };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const minute = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubGlobal('Worker', HandWorker);
  HandWorker.all.length = 0;
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('lets a worker rest that nobody asks, and starts another when somebody does', async () => {
  const { ask } = await import('../../../storage/journal/worker');
  const first = ask('write');
  HandWorker.all[0]?.answer(0);
  await expect(first).resolves.toEqual({ kind: 'written' });
  vi.advanceTimersByTime(minute);
  expect(HandWorker.all[0]?.isStopped).toBe(true);
  void ask('write');
  expect(HandWorker.all).toHaveLength(2);
});

it('does not send a worker to rest that still works for somebody', async () => {
  const { ask } = await import('../../../storage/journal/worker');
  const quick = ask('write');
  const slow = ask('write', minute);
  const [worker] = HandWorker.all;
  worker?.answer(0);
  await quick;
  vi.advanceTimersByTime(minute - 1);
  expect(worker?.isStopped).toBe(false);
  worker?.answer(1);
  await expect(slow).resolves.toEqual({ kind: 'written' });
  vi.advanceTimersByTime(minute);
  expect(worker?.isStopped).toBe(true);
});

it('also rests after an answer for which nobody waits any longer', async () => {
  const { ask } = await import('../../../storage/journal/worker');
  const asked = ask('write');
  vi.advanceTimersByTime(minute);
  await expect(asked).resolves.toEqual({ kind: 'late' });
  const [worker] = HandWorker.all;
  expect(worker?.isStopped).toBe(false);
  worker?.answer(0);
  vi.advanceTimersByTime(minute);
  expect(worker?.isStopped).toBe(true);
});

it('starts another worker after one that broke, and tells all who waited for it', async () => {
  const { ask } = await import('../../../storage/journal/worker');
  const waiting = [ask('write'), ask('compare')];
  HandWorker.all[0]?.dispatchEvent(new Event('error'));
  for (const answer of await Promise.all(waiting)) expect(answer.kind).toBe('failed');
  const again = ask('write');
  expect(HandWorker.all).toHaveLength(2);
  HandWorker.all[1]?.answer(0);
  await expect(again).resolves.toEqual({ kind: 'written' });
});
