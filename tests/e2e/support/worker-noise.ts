import type { BrowserContext } from '@playwright/test';
import { staysInside } from './stays-inside';

interface Message {
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's own shapes, one per method
  readonly params?: any;
}

const describe = ({ method, params }: Message): string | undefined => {
  if (method === 'Network.requestWillBeSent') {
    const { url } = params.request;
    return staysInside(url) ? undefined : `request: worker ${url}`;
  }
  if (method === 'Log.entryAdded') return `worker ${params.entry.level}: ${params.entry.text}`;
  if (method === 'Runtime.exceptionThrown') {
    const { text, exception } = params.exceptionDetails;
    return `worker uncaught: ${exception?.description ?? text}`;
  }
  return undefined;
};

/**
 * Playwright reports what the service worker logs, but not what it throws, what the content security
 * policy stops there, or what it asks of the network; this listens for those.
 */
export async function recordWorkerNoise(context: BrowserContext, noise: string[]) {
  const browser = context.browser();
  if (!browser) throw new Error('This context has no browser of its own, so its worker cannot be heard.');
  const session = await browser.newBrowserCDPSession();
  let lastId = 0;

  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const line = describe(JSON.parse(message));
    if (line) noise.push(line);
  });
  session.on('Target.targetCreated', async ({ targetInfo }) => {
    if (targetInfo.type !== 'service_worker') return;
    try {
      const { targetId } = targetInfo;
      const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
      for (const method of ['Runtime.enable', 'Log.enable', 'Network.enable']) {
        lastId += 1;
        const message = JSON.stringify({ id: lastId, method });
        await session.send('Target.sendMessageToTarget', { sessionId, message });
      }
    } catch {
      // The worker, or the whole browser, ended in between: nothing left to hear.
    }
  });
  await session.send('Target.setDiscoverTargets', { discover: true });

  /** Resolves when what happened so far has been written down. */
  return async () => {
    await session.send('Target.getTargets').catch(() => undefined);
  };
}
