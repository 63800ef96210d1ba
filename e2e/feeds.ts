import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lacks, run } from './tools.ts';

/** Asserts that a built site has its four feeds, with ids that differ, valid by the schema of Atom where xmllint is. */
export function checkFeeds(dist: string): void {
  const feeds = readdirSync(join(dist, 'changes')).filter((file) => file.endsWith('.atom'));
  assert.deepEqual(feeds.sort(), ['all.atom', 'no-port.atom', 'system.atom', 'user.atom']);
  for (const feed of feeds) {
    const text = readFileSync(join(dist, 'changes', feed), 'utf8');
    const ids = [...text.matchAll(/<id>([^<]*)<\/id>/g)].map((match) => match[1]);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.length <= 101);
    if (!lacks('xmllint')) run('xmllint', ['--noout', '--relaxng', 'e2e/atom.rng', join(dist, 'changes', feed)]);
  }
}
