import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';

let bundled: Promise<string> | undefined;

async function make(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('tests/e2e/support/doors.ts'), formats: ['iife'], name: 'unused' },
    },
    define: { 'import.meta.env.BROWSER': '"chrome"' },
  });
  const [first] = [built].flat() as Rollup.RollupOutput[];
  const [chunk] = first?.output ?? [];
  if (!chunk) throw new Error('Nothing was bundled');
  return chunk.code;
}

/** The doors of the storage layer as one script. */
export function doorsScript(): Promise<string> {
  bundled ??= make();
  return bundled;
}
