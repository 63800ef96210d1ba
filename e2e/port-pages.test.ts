import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { isBare } from '../src/registry/facts/own-page.ts';
import { findAnswers } from '../src/browser/search/answer.ts';
import { parseNames } from '../src/browser/search/names.ts';
import { parseQuery } from '../src/browser/search/query.ts';
import { registry, speaksOf } from '../src/site.ts';
import { buildSite, verifySite } from './build.ts';
import { inFolder } from './tools.ts';

test('without pages for ports that nobody has the whole site holds together, and says where they are', () =>
  inFolder((folder) => {
    const env = { OUT_DIR: join(folder, 'dist'), PORT_PAGES: 'registered' };
    buildSite('.', env);
    assert.match(verifySite(env).printed, /\b0 findings\.\n$/);
    const { clean, printed } = verifySite({ ...env, PORT_PAGES: 'all' });
    assert.ok(!clean && printed.includes('A page that is missing'));

    const read = (path: string): string => readFileSync(join(env.OUT_DIR, path), 'utf8');
    const bare = registry.ports.filter((port) => isBare(port) && !speaksOf(port)).map(({ number }) => number);
    assert.ok(bare.length > 16_000);
    assert.ok(!bare.some((port) => existsSync(join(env.OUT_DIR, 'port', String(port)))));
    assert.ok(
      registry.ports.some((port) => isBare(port) && existsSync(join(env.OUT_DIR, 'port', String(port.number)))),
    );
    const names = parseNames(read('search/names.txt'));
    for (const port of bare.filter((_, i) => i % 97 === 0)) {
      const [answer] = findAnswers(names, [], parseQuery(String(port)));
      assert.ok(answer && read(`${answer.path}index.html`).includes(`>${port}<`), String(port));
    }
  }));
