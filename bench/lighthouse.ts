import process from 'node:process';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browserOptions } from '../e2e/browser/browser.ts';
import startServer from '../e2e/browser/server.ts';
import { KINDS } from '../e2e/sites/kinds.ts';

// npm run lighthouse: runs Lighthouse with its mobile settings on one page of every kind, and on the largest pages if
// the build has them. Every score must be 100. The page for addresses that lead nowhere is left out, because it loses
// points for telling search engines not to list it.

const LARGEST = [
  ['the fullest thousand', '/range/user/2000/'],
  ['the longest letter of the services', '/services/s/'],
  ['the longest letter of the contacts', '/contacts/m/'],
  ['a contact with 140 entries', '/contact/iesg/'],
  ['a port with most entries', '/port/80/'],
] as const;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const stop = await startServer();
const site = process.env['SITE'] ?? '';
const { executablePath, args } = browserOptions();
const chrome = await launch({ chromePath: executablePath, chromeFlags: ['--headless', ...args] });

async function score(path: string): Promise<string[]> {
  const result = await lighthouse(`${site}${path}`, {
    port: chrome.port,
    onlyCategories: [...CATEGORIES],
    logLevel: 'silent',
  });
  const categories = result?.lhr.categories ?? {};
  return CATEGORIES.map((id) => String(Math.round((categories[id]?.score ?? 0) * 100)));
}

let below = 0;
console.log(['page', ...CATEGORIES].join('\t'));
for (const [kind, path] of [...KINDS.filter(([kind]) => kind !== 'no such page'), ...LARGEST]) {
  const { status } = await fetch(`${site}${path}`);
  if (status !== 200) {
    console.log(`${kind}\tnot in this build (${path})`);
    continue;
  }
  // The search page is scored without a query. npm run search-quality measures how fast results come.
  const served = path.split('?')[0] ?? path;
  let scores = await score(served);
  // A busy machine may slow a page down once, so a page that scores below 100 is measured again.
  if (scores[0] !== '100') scores = await score(served);
  if (scores.some((value) => value !== '100')) below++;
  console.log([kind, ...scores].join('\t'));
}
chrome.kill();
await stop();
console.log(below === 0 ? 'All scores are 100.' : `${below} pages are below 100.`);
process.exitCode = below === 0 ? 0 : 1;
