import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { rankAnswers } from '../../src/browser/search/answers/answer.ts';
import { exactAnswers } from '../../src/browser/search/answers/exact-answers.ts';
import { parseNames } from '../../src/browser/search/index/names.ts';
import { parseQuery } from '../../src/browser/search/query/parse-query.ts';
import { findOwnPages } from '../../src/registry/facts/port/own-page.ts';
import { verifySite } from '../sites/build.ts';
import { demand, PORTS } from '../sites/builds.ts';
import { site } from '../sites/dist.ts';

demand(PORTS);
const { registry, ours } = site;
const own = new Set(findOwnPages(registry, ours, 'registered').ports);
const bare = registry.ports.filter((port) => !own.has(port)).map(({ number }) => number);
const hasPage = (port: number): boolean => existsSync(join(PORTS.OUT_DIR, 'port', String(port)));
const read = (path: string): string => readFileSync(join(PORTS.OUT_DIR, path), 'utf8');

// base-path.test.ts tests that the site without these pages is whole.
test('a site without pages for ports that nobody has lacks them where every port should have one', () => {
  const { clean, printed } = verifySite({ ...PORTS, PORT_PAGES: 'all' });
  assert.ok(!clean && printed.includes('A page that is missing'));
});

test('ports that nobody has have no page, but those that something else speaks of', () => {
  assert.ok(bare.length > 16_000);
  assert.ok(!bare.some(hasPage));
  assert.ok([...own].some(({ status, number }) => status.kind === 'dynamic' && hasPage(number)));
});

test('the search answers with the page that such a port stands on', () => {
  const names = parseNames(read('search/names.txt'));
  for (const port of bare.filter((_, i) => i % 97 === 0)) {
    const [answer] = rankAnswers(exactAnswers(names, [], parseQuery(String(port))));
    assert.ok(answer && read(`${answer.path}index.html`).includes(`>${port}<`), String(port));
  }
});
