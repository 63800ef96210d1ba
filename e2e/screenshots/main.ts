import process from 'node:process';
import { startBrowser } from '../browser/browser.ts';
import startServer from '../browser/server.ts';

// npm run screenshots: takes the pictures of the README from the built site. Build the excerpt for them, because the
// project ships it.
const PICTURES = [
  { file: 'port', path: '/port/363/', colorScheme: 'light', width: 1280, height: 800 },
  { file: 'home-dark', path: '/', colorScheme: 'dark', width: 1280, height: 800 },
] as const;

const stop = await startServer();
const browser = await startBrowser();
for (const { file, path, colorScheme, width, height } of PICTURES) {
  const page = await browser.newPage({ colorScheme, viewport: { width, height } });
  await page.goto(`${process.env['SITE'] ?? ''}${path}`);
  await page.screenshot({ path: `e2e/screenshots/${file}.png` });
}
await browser.close();
await stop();
