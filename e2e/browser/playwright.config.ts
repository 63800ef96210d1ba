import process from 'node:process';
import { defineConfig } from 'playwright/test';
import { browserOptions } from './browser.ts';

const launchOptions = browserOptions();
// Each worker reads this file again, and has no need to look for the browser again.
process.env['CHROMIUM_PATH'] = launchOptions.executablePath;

// What takes long is tested by npm run test:slow.
const SLOW = process.env['SLOW'] !== undefined;

export default defineConfig({
  testDir: '.',
  testMatch: SLOW ? '*.slow.spec.ts' : /^(?!.*\.slow\.).*\.spec\.ts$/,
  outputDir: '../../test-results',
  globalSetup: './server.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A test that passes waits for none of these. One that is stuck ends, and says what it waited for. To look at every
  // width takes long.
  timeout: process.env['EVERY_WIDTH'] ? 300_000 : 60_000,
  expect: { timeout: 20_000 },
  globalTimeout: 1_800_000,
  reporter: 'line',
  use: {
    launchOptions: { ...launchOptions, timeout: 30_000 },
    // One context for the tests of a worker, emptied between them, takes two thirds of the time. The site keeps no
    // state that this does not empty; the slow tests, which go offline, have a context each.
    reuseContext: !SLOW,
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
  },
});
