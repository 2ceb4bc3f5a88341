import type { Answer, Ask } from './keeper';

/** How long whoever saves something waits, in milliseconds: what was asked may still be done later. */
const patience = 5000;
const restsAfter = 20_000;

let worker: Worker | null = null;
let rest: ReturnType<typeof setTimeout> | undefined;
let count = 0;
/** Questions without an answer yet: a worker that still works for one must not be sent to rest. */
let unanswered = 0;

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): unknown;
  };
}

let policy: ReturnType<Policies['createPolicy']> | undefined;

/** The one script that a page starts beside itself. */
function address(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const path = '/journal.js';
  policy ??= trustedTypes?.createPolicy('journal', { createScriptURL: () => path });
  return (policy?.createScriptURL(path) as string | undefined) ?? path;
}

function stopSoon(): void {
  clearTimeout(rest);
  if (unanswered > 0) return;
  rest = setTimeout(() => {
    worker?.terminate();
    worker = null;
  }, restsAfter);
}

/**
 * Asks the worker that keeps the journal; it is started when it is needed. Never rejects.
 * @param longest how long to wait for the answer, in milliseconds
 */
export function ask(what: Ask, longest = patience): Promise<Answer> {
  return new Promise((resolve) => {
    const fail = (why: string) => resolve({ kind: 'failed', why });
    clearTimeout(rest);
    try {
      worker ??= new Worker(address());
      const one = worker;
      const id = ++count;
      const waits = setTimeout(() => resolve({ kind: 'late' }), longest);
      const end = () => {
        unanswered -= 1;
        clearTimeout(waits);
        one.removeEventListener('message', hear);
        one.removeEventListener('error', giveUp);
      };
      const hear = ({ data }: MessageEvent<{ readonly id: number; readonly answer: Answer }>) => {
        if (data.id !== id) return;
        end();
        stopSoon();
        resolve(data.answer);
      };
      const giveUp = () => {
        // Nobody waits for one that is broken: the next question starts another.
        if (worker === one) worker = null;
        one.terminate();
        end();
        fail('The worker does not start');
      };
      one.addEventListener('message', hear);
      one.addEventListener('error', giveUp);
      one.postMessage({ id, ask: what });
      unanswered += 1;
    } catch (error) {
      fail(String(error));
    }
  });
}
