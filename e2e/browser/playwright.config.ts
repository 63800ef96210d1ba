import process from 'node:process';
import { defineConfig } from 'playwright/test';
import { browserOptions } from './browser.ts';

const launchOptions = browserOptions();
// Each worker process reads this file again. It takes the path from the environment, and need not look for the browser.
process.env['CHROMIUM_PATH'] = launchOptions.executablePath;

// Whether npm run test:slow runs, with the tests that take long.
const SLOW = process.env['SLOW'] !== undefined;

export default defineConfig({
  testDir: '.',
  testMatch: SLOW ? '*.slow.spec.ts' : /^(?!.*\.slow\.).*\.spec\.ts$/,
  outputDir: '../../test-results',
  globalSetup: './server.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A test that passes never waits as long as this. A test that is stuck ends, and says what it waited for. Checking
  // every width takes long.
  timeout: process.env['EVERY_WIDTH'] ? 300_000 : 60_000,
  expect: { timeout: 20_000 },
  globalTimeout: 1_800_000,
  reporter: 'line',
  use: {
    launchOptions: { ...launchOptions, timeout: 30_000 },
    // All tests of a worker share one context, which is emptied between them: this takes two thirds of the time. It
    // empties all state that the site keeps. The slow tests go offline, and each has a context of its own.
    reuseContext: !SLOW,
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
  },
});
