import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { skipWithoutWhole, wholeFile } from '../whole.fixture.ts';
import { assertSameElements, printAgain } from './structure.fixture.ts';

test("the XML of the whole registry is IANA's, element for element", { skip: skipWithoutWhole }, () => {
  const text = readFileSync(wholeFile('service-names-port-numbers.xml'), 'utf8');
  const { printed, structure } = printAgain(text);
  assertSameElements(text, printed);
  // The structure that is kept is small.
  assert.ok(JSON.stringify(structure).length < 15_000);
});

test("the XML of twenty releases is IANA's, element for element", { skip: skipWithoutWhole }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'releases-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const git = (...args: string[]): string =>
    execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'pipe'] });
  git('clone', '--quiet', '--bare', wholeFile('releases.bundle'), folder);
  const commits = git('-C', folder, 'rev-list', '--reverse', '--all').trim().split('\n');
  for (let i = 0; i < 20; i++) {
    const commit = commits[Math.round((i * (commits.length - 1)) / 19)] ?? '';
    const text = git('-C', folder, 'show', `${commit}:service-names-port-numbers.xml`);
    assertSameElements(text, printAgain(text).printed);
  }
});
