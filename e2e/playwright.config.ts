import process from 'node:process';
import { defineConfig } from 'playwright/test';
import { browserOptions } from './browser.ts';

const launchOptions = browserOptions();
// Each worker reads this file again, and has no need to look for the browser again.
process.env['CHROMIUM_PATH'] = launchOptions.executablePath;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  globalSetup: './server.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A test that passes waits for none of these; one that is stuck ends.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: 'line',
  use: {
    launchOptions,
  },
});
