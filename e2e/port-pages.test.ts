import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { findOwnPages } from '../src/registry/facts/own-page.ts';
import { findAnswers } from '../src/browser/search/answers/find-answers.ts';
import { parseNames } from '../src/browser/search/names.ts';
import { parseQuery } from '../src/browser/search/query.ts';
import { buildSite, verifySite } from './build.ts';
import { site } from './dist.ts';
import { inFolder } from './tools.ts';

test('without pages for ports that nobody has the whole site holds together, and says where they are', () =>
  inFolder((folder) => {
    const env = { OUT_DIR: join(folder, 'dist'), PORT_PAGES: 'registered' };
    buildSite('.', env);
    assert.match(verifySite(env).printed, /\b0 findings\.\n$/);
    const { clean, printed } = verifySite({ ...env, PORT_PAGES: 'all' });
    assert.ok(!clean && printed.includes('A page that is missing'));

    const read = (path: string): string => readFileSync(join(env.OUT_DIR, path), 'utf8');
    const { registry, ours } = site;
    const own = new Set(findOwnPages(registry, ours, 'registered').ports);
    const bare = registry.ports.filter((port) => !own.has(port)).map(({ number }) => number);
    assert.ok(bare.length > 16_000);
    assert.ok(!bare.some((port) => existsSync(join(env.OUT_DIR, 'port', String(port)))));
    assert.ok(
      [...own].some(
        ({ status, number }) => status.kind === 'dynamic' && existsSync(join(env.OUT_DIR, 'port', String(number))),
      ),
    );
    const names = parseNames(read('search/names.txt'));
    for (const port of bare.filter((_, i) => i % 97 === 0)) {
      const [answer] = findAnswers(names, [], parseQuery(String(port)));
      assert.ok(answer && read(`${answer.path}index.html`).includes(`>${port}<`), String(port));
    }
  }));
