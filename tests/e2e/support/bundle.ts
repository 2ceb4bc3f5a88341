import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';

type Browser = 'chrome' | 'firefox';

async function make(browser: Browser): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('tests/e2e/support/doors.ts'), formats: ['iife'], name: 'unused' },
    },
    define: { 'import.meta.env.BROWSER': JSON.stringify(browser) },
  });
  const [first] = [built].flat() as Rollup.RollupOutput[];
  const [chunk] = first?.output ?? [];
  if (!chunk) throw new Error('Nothing was bundled');
  return chunk.code;
}

const bundled = new Map<Browser, Promise<string>>();

/** The doors of the storage layer as one script. */
export function doorsScript(browser: Browser = 'chrome'): Promise<string> {
  const script = bundled.get(browser) ?? make(browser);
  bundled.set(browser, script);
  return script;
}
