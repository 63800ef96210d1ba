import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import test from 'node:test';

// Writes more than a pipe holds, in one call: the program cannot notice meanwhile that its reader is gone.
const PROGRAM = `import { endOnLostOutput } from '${new URL('on-lost-output.ts', import.meta.url).href}';
endOnLostOutput();
process.stdout.write('line\\n'.repeat(100_000));`;
const ARGS = ['--input-type=module', '--eval', PROGRAM];
const skip = process.platform === 'linux' ? false : 'only Linux has /dev/full, and SIGPIPE for every pipe';

test('a program whose reader has seen enough ends as if by a signal, and complains of nothing', { skip }, async () => {
  const child = spawn(process.execPath, ARGS, { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = (await once(child, 'close')) as [number];
  assert.deepEqual([code, complaint], [141, '']);
});

test('a program says in a line that the disk is full', { skip }, () => {
  const { status, stderr } = spawnSync('sh', ['-c', 'exec "$@" >/dev/full', 'sh', process.execPath, ...ARGS], {
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stderr, /^The output cannot be written: ENOSPC[^\n]*\n$/);
});
