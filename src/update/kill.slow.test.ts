import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import test, { after } from 'node:test';
import { PAST_FILES } from '../registry/history/past.ts';
import { FILES } from '../registry/open.ts';
import { ODDITIES_FILE } from '../registry/rules/oddity-log.ts';
import { readStored } from '../store/store.ts';
import { type Cells, contentsOf, versionXml } from './update.fixture.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'update-kill-'));
after(() => rmSync(ROOT, { recursive: true }));
const at = (name: string): string => join(ROOT, name);

// Two releases that differ in every file.
const ROW: Cells = { 'Service Name': 'a', 'Port Number': '1', 'Transport Protocol': 'tcp', Contact: '[Ann]' };
for (const [file, version] of Object.entries({
  old: { date: '2026-01-01', rows: [ROW], contacts: [['Ann', 'Ann', 'Org', '', '2020-01-02']] },
  new: { date: '2026-02-01', rows: [{ ...ROW, Description: 'b√' }], contacts: [['Ann', 'Ann', '', '', '2026-02-01']] },
}))
  writeFileSync(at(`${file}.xml`), versionXml(version));

/** Runs an update that is killed at a step (-1 for never), and returns whether it was killed. */
function runUpdate(release: 'old' | 'new', folder: string, step: number): boolean {
  const killer = ['--import', './src/update/die.fixture.ts'];
  const args = ['src/update/main.ts', '--from', at(`${release}.xml`), '--to', folder, '--force'];
  // Such a short run mostly compiles code, so all runs share a cache of compiled code.
  const env = { ...process.env, DIE_AT: String(step), NODE_COMPILE_CACHE: at('compiled') };
  const { signal, status, stderr } = spawnSync(process.execPath, [...killer, ...args], { env, encoding: 'utf8' });
  // On Windows, which has no signals, a killed program ends with 1 and prints nothing.
  const isKilled = signal === 'SIGKILL' || (status === 1 && stderr === '');
  assert.ok(isKilled || status === 0, `killed at step ${step} it ended with ${status}: ${stderr}`);
  return isKilled;
}

const FOREVER = -1;
const names = [...Object.values(FILES), ...Object.values(PAST_FILES), ODDITIES_FILE];
const read = (folder: string): string[] => {
  const files = readStored(folder, names);
  return names.map((name) => Buffer.from(files[name] ?? []).toString());
};
function copyOf(folder: string, name: string): string {
  rmSync(at(name), { recursive: true, force: true });
  cpSync(folder, at(name), { recursive: true });
  return at(name);
}

runUpdate('old', at('before'), FOREVER);
runUpdate('new', copyOf(at('before'), 'after'), FOREVER);
const before = read(at('before'));
const next = read(at('after'));

/** Returns which release a folder has; throws an AssertionError if it has neither of the two whole. */
function releaseIn(folder: string, step: number): 'old' | 'new' {
  const found = read(folder);
  for (const [release, texts] of [
    ['old', before],
    ['new', next],
  ] as const)
    if (found.every((text, i) => text === texts[i])) return release;
  assert.fail(`neither release, killed at step ${step}:\n${contentsOf(folder)}`);
}

test('killed at any step of what it does to the disk, an update leaves the old release or the new one, whole', () => {
  assert.ok(before.every((text, i) => text !== next[i]));
  const seen: ('old' | 'new')[] = [];
  let step = 0;
  for (; runUpdate('new', copyOf(at('before'), 'killed'), step); step++) seen.push(releaseIn(at('killed'), step));
  assert.ok(step > 30, `only ${step} steps`);
  assert.equal(releaseIn(at('killed'), step), 'new');
  // Up to one step the folder keeps the old release; after every later step it has the new one.
  assert.deepEqual(seen, seen.toSorted().reverse());
  assert.ok(seen.includes('old') && seen.includes('new'));
});

test('what killed updates left behind hinders no later one, and nothing of it stays', () => {
  for (let step = 0, killed = true; killed; step += 4) {
    const folder = copyOf(at('before'), 'left');
    killed = runUpdate('new', folder, step) && runUpdate('new', folder, step + 2);
    releaseIn(folder, step);
    runUpdate('new', folder, FOREVER);
    assert.equal(releaseIn(folder, step), 'new');
    // The claim of a killed process to a lock stays for ten minutes (src/store/lock.ts).
    const files = readdirSync(folder).filter((file) => !file.startsWith('.claim-'));
    assert.deepEqual(files.toSorted(), readdirSync(at('after')).toSorted());
  }
});
