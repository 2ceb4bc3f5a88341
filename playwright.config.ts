import { defineConfig } from '@playwright/test';

// The product has a day, an evening and a late evening: tests that set no time of their own run at about noon.
const hoursFromNoon = 12 - new Date().getUTCHours();
// In these names the sign is turned round: Etc/GMT-2 is two hours ahead.
process.env.TZ = `Etc/GMT${hoursFromNoon > 0 ? '-' : '+'}${Math.abs(hoursFromNoon)}`;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  // Only the torture makes the disks that these need.
  testIgnore: [
    ...(process.env.SMALL_DISK ? [] : ['**/full-disk.spec.ts']),
    ...(process.env.POWER_IMAGE ? [] : ['**/power.spec.ts']),
  ],
  outputDir: 'test-results',
  // Each test opens a browser of its own, and waits more than it works: two at a time are done in little more than half.
  workers: 2,
  forbidOnly: true,
  // A browser that starts slowly on a busy computer gets one more try in a whole run; the list names it as flaky.
  retries: process.env.CI || process.env.npm_lifecycle_event === 'test:e2e' ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
});
