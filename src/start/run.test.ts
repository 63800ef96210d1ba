import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import test from 'node:test';
import { run } from './run.ts';

// On Windows, a killed program ends with 1, whatever the signal.
const skip = process.platform === 'win32' ? 'Windows has no signals' : false;

test('a program ends with its own code, and has the environment that it is given', async () => {
  assert.equal(await run(['-e', 'process.exit(Number(process.env.CODE))'], { ...process.env, CODE: '7' }), 7);
});

test('a program that is killed ends with 128 and the number of the signal', { skip }, async () => {
  assert.equal(await run(['-e', 'process.kill(process.pid, "SIGKILL")'], process.env), 137);
});

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

for (const [what, more] of [
  ['a program', ''],
  ['a program that ignores it', 'process.on("SIGINT", () => undefined);'],
] as const)
  test(`Ctrl-C ends ${what}, and then the one that runs it with 130`, { skip }, async () => {
    const program = `${more} setInterval(() => undefined, 1000); console.log(process.pid);`;
    const script = `import { run } from './src/start/run.ts'; await run(['-e', ${JSON.stringify(program)}], process.env);`;
    const args = ['--input-type=module', '-e', script];
    const parent = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const [pid] = (await once(parent.stdout, 'data')) as [Buffer];
    assert.ok(isAlive(Number(pid)));
    parent.kill('SIGINT');
    assert.deepEqual(await once(parent, 'close'), [130, null]);
    assert.ok(!isAlive(Number(pid)));
  });
