import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { readEnvironment } from '../../src/environment.ts';
import type { Scheme, Start } from './engine.ts';
import { Page } from './page.ts';
import { assertScheme, SCENARIOS } from './scenarios.ts';
import { serveWatched } from './serve-watched.ts';

/** Serves the built site, starts a browser, calls `use`, and ends both. */
async function withPage(start: Start, scheme: Scheme, use: (page: Page) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const { address, server } = await serveWatched(readEnvironment().out);
  try {
    const engine = await start(folder, scheme);
    try {
      await use(new Page(engine, address));
    } finally {
      await engine.stop();
    }
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function assertNoFaults(page: Page): Promise<void> {
  const faults = await page.evaluate(() => {
    const kept = JSON.parse(sessionStorage.getItem('faults') ?? '[]') as string[];
    sessionStorage.clear();
    return kept;
  }, null);
  assert.deepEqual(faults, []);
}

/** Plays all scenarios in one window of a browser, or says why the browser is not tested. */
export function testEngine(name: string, lacking: string | false, start: Start): void {
  if (lacking) console.error(`NOT TESTED: ${name}, because ${lacking}.`);
  test(name, { skip: lacking, timeout: 90_000 }, async (t) => {
    await withPage(start, 'light', async (page) => {
      for (const [scenario, play] of SCENARIOS)
        await t.test(scenario, async () => {
          await play(page);
          await assertNoFaults(page);
        });
      await t.test('the colours are light', () => assertScheme(page, 'light'));
    });
    await withPage(start, 'dark', async (page) => {
      await t.test('the colours are dark for who wants them so', () => assertScheme(page, 'dark'));
    });
  });
}
