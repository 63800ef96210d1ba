import process from 'node:process';
import { chromium } from 'playwright';
import { findBrowser } from './browser.ts';
import startServer from './server.ts';

// The pictures of the README, from the built site: npm run screenshots.
const PICTURES = [{ file: 'port', path: '/port/363/', colorScheme: 'light', width: 1280, height: 800 }] as const;

const stop = await startServer();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const { file, path, colorScheme, width, height } of PICTURES) {
  const page = await browser.newPage({ colorScheme, viewport: { width, height } });
  await page.goto(`${process.env['SITE'] ?? ''}${path}`);
  await page.screenshot({ path: `e2e/screenshots/${file}.png` });
}
await browser.close();
await stop();
