import { defineConfig } from 'playwright/test';
import process from 'node:process';
import { findBrowser } from './browser.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  globalSetup: './server.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  reporter: 'line',
  use: {
    launchOptions: {
      executablePath: (process.env['CHROMIUM_PATH'] = findBrowser()),
      // As root, as in a container, Chromium starts only without its sandbox.
      args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-background-networking'] : [],
    },
  },
});
