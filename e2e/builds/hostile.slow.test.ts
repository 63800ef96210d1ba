import assert from 'node:assert/strict';
import test from 'node:test';
import { preview } from 'astro';
import type { Page } from 'playwright';
import { contactPath, portPath, servicePath, slug } from '../../src/registry/index/permalink.ts';
import { startBrowser } from '../browser/browser.ts';
import { demand, STORIED } from '../sites/builds.ts';
import { HOSTILE_IDS, HOSTILE_NAMES, HOSTILE_TEXTS } from '../sites/hostile.ts';

// e2e/files/history.test.ts tests that the same site is whole.

demand(STORIED);
const PATHS = [
  '/',
  '/about/',
  '/services/',
  '/contacts/0-9/',
  '/references/',
  '/reference/rfc1/',
  '/range/system/0/',
  '/statistics/',
  '/downloads/',
  '/changes/',
  '/changes/2026-02-01/',
  ...HOSTILE_TEXTS.flatMap((_, i) => [servicePath(`text-${i}`), portPath(100 + i)]),
  ...HOSTILE_NAMES.map((name) => servicePath(slug(name))),
  ...HOSTILE_IDS.map((id) => contactPath(slug(id))),
  ...['"><img src=x onerror=alert(1)>', 'alert', 'evil'].map((query) => `/search/?q=${encodeURIComponent(query)}`),
];
const RAN = 'img[src=x], svg[onload], [onmouseover], a[href^="javascript:"]';
const isPolicy = (text: string): boolean => /content security policy/i.test(text);

function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`${page.url()}: a script ran`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (isPolicy(message.text())) faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => void faults.push(`${page.url()}: ${error.message}`));
  return faults;
}

test('hostile text of the registry is only text, today and in its past: nothing in it runs', async (context) => {
  const { OUT_DIR: outDir } = STORIED;
  const server = await preview({ outDir, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
  context.after(() => server.stop());
  const browser = await startBrowser();
  context.after(() => browser.close());
  const page = await browser.newPage();
  page.setDefaultTimeout(600_000);
  const faults = watch(page);
  const site = `http://127.0.0.1:${server.port}`;

  await context.test('what is watched for is seen: a page that runs code is caught twice', async () => {
    await Promise.all([page.waitForEvent('dialog'), page.setContent('<script>alert(1)</script>')]);
    assert.ok(faults.some((fault) => fault.endsWith('a script ran')));
    await page.goto(`${site}/`);
    const refused = page.waitForEvent('console', (message) => isPolicy(message.text()));
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>'));
    await refused;
    assert.ok(faults.some(isPolicy));
    faults.length = 0;
  });

  for (const path of PATHS) {
    const response = await page.goto(site + path);
    assert.equal(response?.status(), 200, path);
    if (path.startsWith('/search/')) await page.locator('#results[data-complete=true]').waitFor();
    assert.equal(await page.locator('main h1').count(), 1, path);
    assert.equal(await page.locator(RAN).count(), 0, path);
  }
  assert.deepEqual(faults, []);
});
