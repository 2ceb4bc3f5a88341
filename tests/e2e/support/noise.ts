import type { BrowserContext } from '@playwright/test';
import { recordWorkerNoise } from './worker-noise';

const ownSchemes = ['chrome-extension:', 'data:', 'blob:', 'chrome:', 'about:'];

export const staysInside = (url: string) => ownSchemes.some((scheme) => url.startsWith(scheme));

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
