import { canSandbox } from '../../support/extension';

/** Keeps Chromium from asking for things of its own, which would look like requests of ours. */
export const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(canSandbox ? [] : ['--no-sandbox']),
];
