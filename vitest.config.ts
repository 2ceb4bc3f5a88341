import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findChromium } from './scripts/browsers.mjs';

const chromium = findChromium();

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'tests/{content,domain,storage,background,repository}/**/*.test.ts',
            'tests/hooks/**/*.test.ts',
          ],
          setupFiles: ['./tests/support/setup.ts'],
          restoreMocks: true,
          // Some look at thousands of days or drawings; on a busy computer that takes its time.
          testTimeout: 30_000,
        },
      },
      {
        // Without WxtVitest: its virtual set-up file cannot be served to a browser (wxt-dev/wxt#1724).
        plugins: [react()],
        resolve: {
          alias: {
            'wxt/browser': fileURLToPath(new URL('./tests/support/browser.ts', import.meta.url)),
          },
        },
        // Bundled ahead; found later, each would reload the page in the middle of a test.
        optimizeDeps: {
          include: [
            '@noble/ciphers/chacha.js',
            '@noble/hashes/scrypt.js',
            '@scure/base',
            'age-encryption',
            'dexie',
            'dexie-react-hooks',
            'fast-check',
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'react/jsx-runtime',
            'valibot',
            'vitest-browser-react',
            'wouter',
            'wouter/use-hash-location',
            'wxt/testing/fake-browser',
          ],
        },
        test: {
          name: 'component',
          include: ['tests/components/**/*.test.tsx', 'tests/storage/**/*.chromium.ts'],
          setupFiles: ['./tests/support/setup.browser.ts'],
          restoreMocks: true,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: chromium ? { executablePath: chromium } : {},
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
