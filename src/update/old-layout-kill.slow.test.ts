import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import test, { after } from 'node:test';
import { fetchedIn, findRegistry, REGISTRY_FILES } from '../folders.ts';
import { readStored } from '../store/store.ts';
import { KEPT, take, writeXml } from './releases.fixture.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'old-layout-kill-'));
after(() => rmSync(ROOT, { recursive: true }));
const at = (name: string): string => join(ROOT, name);

/** Moves a registry in a process that is killed at a step (-1 for never), and returns whether it was killed. */
function runMove(data: string, step: number): boolean {
  const script = `import { moveOldLayout } from './src/update/old-layout.ts'; moveOldLayout(process.argv[1]);`;
  const args = ['--import', './src/update/die.fixture.ts', '--input-type=module', '-e', script, data];
  const env = { ...process.env, DIE_AT: String(step), NODE_COMPILE_CACHE: at('compiled') };
  const { signal, status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  // On Windows, which has no signals, a killed program ends with 1 and prints nothing.
  const isKilled = signal === 'SIGKILL' || (status === 1 && stderr === '');
  assert.ok(isKilled || status === 0, `killed at step ${step} it ended with ${status}: ${stderr}`);
  return isKilled;
}

const registryIn = (folder: string): string[] => {
  const stored = readStored(folder, REGISTRY_FILES);
  return REGISTRY_FILES.map((file) => Buffer.from(stored[file] ?? []).toString());
};

test('killed at any step, a move leaves the whole registry where it was or where it goes, and the next ends it', async () => {
  await take([writeXml({ date: '2026-01-01', rows: [KEPT] })], at('old'));
  const whole = registryIn(at('old'));
  const seen = new Set<string>();
  const data = at('data');
  let step = 0;
  for (let killed = true; killed; step++) {
    rmSync(data, { recursive: true, force: true });
    cpSync(at('old'), data, { recursive: true });
    killed = runMove(data, step);
    const found = findRegistry(data);
    assert.deepEqual(registryIn(found), whole, `killed at step ${step}`);
    seen.add(found);
    // While the old folder still counts, the next move starts anew, so trying it after every eighth step is enough.
    if (step % 8 !== 0 && found !== fetchedIn(data)) continue;
    runMove(data, -1);
    const left = readdirSync(data).filter((file) => !file.startsWith('.claim-'));
    assert.deepEqual([left, registryIn(fetchedIn(data))], [['registry'], whole], `after step ${step}`);
  }
  assert.ok(step > 30, `only ${step} steps`);
  assert.deepEqual([...seen], [data, fetchedIn(data)]);
});
