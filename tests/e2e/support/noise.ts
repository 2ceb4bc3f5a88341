import type { BrowserContext } from '@playwright/test';
import { staysInside } from './stays-inside';
import { recordWorkerNoise } from './worker-noise';

/** Writes down every request that leaves the extension and everything that is logged or thrown. */
export async function recordNoise(context: BrowserContext) {
  const noise: string[] = [];
  context.on('request', (request) => {
    if (!staysInside(request.url())) noise.push(`request: ${request.method()} ${request.url()}`);
  });
  context.on('console', (message) => {
    noise.push(`console.${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (event) => {
    const error = event.error();
    noise.push(`uncaught: ${error.stack ?? error.message}`);
  });
  const settle = await recordWorkerNoise(context, noise);
  return { noise, settle };
}
