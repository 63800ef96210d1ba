import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import test, { after } from 'node:test';
import { serve } from './sources/server.fixture.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'update-main-'));
after(() => rmSync(ROOT, { recursive: true }));

async function runMain(...args: string[]): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, ['src/update/main.ts', ...args]);
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => void (stderr += data.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stderr };
}

test('an option that does not exist is an error that shows the usage', async () => {
  const { code, stderr } = await runMain('--form', 'x');
  assert.equal(code, 1);
  assert.match(stderr, /--form[\s\S]*Usage: npm run update/);
});

test('a timeout that is no number of seconds is an error', async () => {
  assert.match((await runMain('--timeout', 'soon')).stderr, /--timeout soon is not a number of seconds/);
});

test('a source that fails is one line on stderr and exit code 1', async () => {
  await using server = await serve((_, response) => void response.writeHead(503).end());
  const { code, stderr } = await runMain('--from', server.url, '--to', join(ROOT, 'new'));
  assert.equal(code, 1);
  assert.match(stderr, /^update: http\S+ answered 503 Service Unavailable\. The data is as it was\. [^\n]+\n$/);
});

test('killed while it downloads, it leaves the data as it was', async () => {
  const folder = join(ROOT, 'killed');
  cpSync('data/excerpt', folder, { recursive: true });
  const asked = Promise.withResolvers<undefined>();
  await using server = await serve((_, response) => {
    response.write('<registry>');
    asked.resolve(undefined);
  });
  const child = spawn(process.execPath, ['src/update/main.ts', '--from', server.url, '--to', folder]);
  await asked.promise;
  child.kill('SIGKILL');
  await once(child, 'close');
  assert.deepEqual(readdirSync(folder).toSorted(), readdirSync('data/excerpt').toSorted());
  for (const file of readdirSync(folder))
    assert.deepEqual(readFileSync(join(folder, file)), readFileSync(join('data/excerpt', file)));
});
