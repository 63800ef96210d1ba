import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { hashCode, keptPathOf, readKept, writeKept } from './kept-file.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'kept-'));
after(() => rmSync(ROOT, { recursive: true }));

const kept = { code: 'code', records: new Map([['/index.html', { key: 'key', told: '{}' }]]) };

function whyNothing(site: string, code: string): string {
  const found = readKept(site, code);
  return typeof found === 'string' ? found : 'A list was read.';
}

test('a list stands beside the site, and is read by the code that wrote it alone', () => {
  const site = join(ROOT, 'site');
  assert.match(whyNothing(site, 'code'), /no list of an earlier check/);
  assert.equal(writeKept(site, kept), null);
  assert.deepEqual(readdirSync(ROOT), ['site.verified']);
  assert.deepEqual(readKept(site, 'code'), kept);
  assert.match(whyNothing(site, 'other'), /code .* has changed/);
});

test('a list that was cut short or added to is none, and the reason names it', () => {
  const site = join(ROOT, 'odd');
  const why = new RegExp(`cut short or changed: .*odd\\.verified$`);
  writeKept(site, kept);
  appendFileSync(keptPathOf(site), ' ');
  assert.match(whyNothing(site, 'code'), why);
  for (const length of [60, 0]) {
    writeKept(site, kept);
    truncateSync(keptPathOf(site), length);
    assert.match(whyNothing(site, 'code'), why);
  }
});

test('a list that cannot be written is no error, but said', () => {
  const site = join(ROOT, 'full');
  mkdirSync(join(keptPathOf(site), 'x'), { recursive: true });
  assert.match(writeKept(site, kept) ?? '', /^The next check cannot use this one, because .*full\.verified/);
  assert.deepEqual(
    readdirSync(ROOT).filter((name) => name.endsWith('.new')),
    [],
  );
});

test('the code has one hash as long as it is the same', () => assert.equal(hashCode(), hashCode()));
