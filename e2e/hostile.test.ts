import assert from 'node:assert/strict';
import { join } from 'node:path';
import process from 'node:process';
import test from 'node:test';
import { preview } from 'astro';
import { chromium } from 'playwright';
import { contactPath, portPath, servicePath, slug } from '../src/registry/index/permalink.ts';
import { findBrowser } from './browser.ts';
import { buildSite, verifySite } from './build.ts';
import { HOSTILE_IDS, HOSTILE_NAMES, HOSTILE_TEXTS, writeHostile } from './hostile.ts';
import { inFolder } from './tools.ts';

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
  ...HOSTILE_TEXTS.flatMap((_, i) => [servicePath(`text-${i}`), portPath(100 + i)]),
  ...HOSTILE_NAMES.map((name) => servicePath(slug(name))),
  ...HOSTILE_IDS.map((id) => contactPath(slug(id))),
  ...['"><img src=x onerror=alert(1)>', 'alert', 'evil'].map((query) => `/search/?q=${encodeURIComponent(query)}`),
];

test('hostile text of the registry is only text: a site of it is built, found whole, and nothing in it runs', () =>
  inFolder(async (folder) => {
    writeHostile(join(folder, 'data'));
    const env = { REGISTRY_DIR: join(folder, 'data'), OUT_DIR: join(folder, 'dist') };
    buildSite('.', env);
    assert.match(verifySite(env).printed, /\b0 findings\.\n$/);

    const server = await preview({ outDir: env.OUT_DIR, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
    const root = process.getuid?.() === 0;
    const browser = await chromium.launch({ executablePath: findBrowser(), args: root ? ['--no-sandbox'] : [] });
    try {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('dialog', (dialog) => {
        faults.push(`${page.url()}: a script ran`);
        void dialog.dismiss();
      });
      page.on('console', (message) => {
        if (/content security policy/i.test(message.text())) faults.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => void faults.push(`${page.url()}: ${error.message}`));
      // What is watched for is seen: a page that runs code is caught twice.
      await page.setContent('<script>alert(1)</script>');
      await page.waitForTimeout(100);
      assert.ok(faults.some((fault) => fault.endsWith('a script ran')));
      await page.goto(`http://127.0.0.1:${server.port}/`);
      await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>'));
      await page.waitForTimeout(300);
      assert.ok(faults.some((fault) => /content security policy/i.test(fault)));
      faults.length = 0;

      for (const path of PATHS) {
        const response = await page.goto(`http://127.0.0.1:${server.port}${path}`);
        assert.equal(response?.status(), 200, path);
        if (path.startsWith('/search/')) await page.locator('#results[data-complete=true]').waitFor();
        assert.equal(await page.locator('main > h1').count(), 1, path);
        assert.equal(
          await page.locator('img[src=x], svg[onload], [onmouseover], a[href^="javascript:"]').count(),
          0,
          path,
        );
      }
      assert.deepEqual(faults, []);
    } finally {
      await browser.close();
      await server.stop();
    }
  }));
