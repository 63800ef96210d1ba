import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { setInterval } from 'node:timers/promises';
import { treeOf } from './process-tree.ts';
import { printOutcome, printOutcomes, runSteps } from './run-steps.ts';
import type { Step } from './step.ts';

const node = (code: string): string => `node -e "${code}"`;

function reporting(passed: number, failed: number, ...skipped: readonly string[]): string {
  const list = `[${skipped.map((test) => `{ test: '${test}', why: 'it is not installed' }`).join()}]`;
  const report = `{ passed: ${passed}, failed: ${failed}, skipped: ${list} }`;
  return node(`console.log('before\\n' + String.fromCharCode(0) + 'report ' + JSON.stringify(${report}))`);
}

async function run(steps: readonly Step[], atOnce = 2) {
  const begun: string[] = [];
  const lines: string[] = [];
  const outcomes = await runSteps(steps, atOnce, {
    begun: ({ name }) => void begun.push(name),
    ended: (outcome) => void lines.push(printOutcome({ ...outcome, seconds: 1.4 })),
  });
  return { ...outcomes, begun, lines, end: printOutcomes(outcomes, 7.4) };
}

test('steps begin in their order, and only after what they need', async () => {
  const { begun, lines } = await run([
    { name: 'site', command: node(''), after: ['build'] },
    { name: 'build', command: node('') },
    { name: 'style', command: node('') },
  ]);
  assert.deepEqual(begun, ['build', 'style', 'site']);
  assert.deepEqual(lines.toSorted(), ['✔ build, 1 s', '✔ site, 1 s', '✔ style, 1 s']);
});

test('what needs a step that failed is not run, and everything else is', async () => {
  const { begun, lines, end } = await run(
    [
      { name: 'build', command: node(`console.error('no disk'); process.exit(3)`) },
      { name: 'site', command: node(''), after: ['build'] },
      { name: 'links', command: node(''), after: ['site'] },
      { name: 'style', command: node('') },
    ],
    1,
  );
  assert.deepEqual(begun, ['build', 'style']);
  assert.deepEqual(lines, ['✖ build, 1 s\nno disk', '✔ style, 1 s']);
  assert.deepEqual(end.split('\n'), [
    'NOT RUN: site, because what it needs failed',
    'NOT RUN: links, because what it needs failed',
    'FAILED: build',
    '0 tests passed, 0 failed, 0 skipped, in 7 s.',
  ]);
});

test('a report is counted, and what was skipped is said with why', async () => {
  const { lines, end } = await run([{ name: 'unit', command: reporting(1200, 0, 'nft') }]);
  assert.deepEqual(lines, ['✔ unit, 1,200 passed, 1 skipped, 1 s']);
  assert.equal(end, 'NOT TESTED: nft: it is not installed\n1,200 tests passed, 0 failed, 1 skipped, in 7 s.');
});

test('tests that were skipped for one reason are named together', async () => {
  const { end } = await run([{ name: 'unit', command: reporting(1, 0, 'nft', 'ufw') }]);
  assert.match(end, /^NOT TESTED: 2 tests: it is not installed\n1 tests passed/);
});

test('a command that tests nothing, or whose tests fail without its saying so, has not passed', async () => {
  const { done, end } = await run([
    { name: 'none', command: reporting(0, 0) },
    { name: 'one', command: reporting(5, 1) },
  ]);
  assert.ok(done.every(({ isGood }) => !isGood));
  assert.match(end, /5 tests passed, 1 failed/);
});

test('a step that hangs is ended with all that it started, and told with what it printed', async ({ mock }) => {
  const folder = mkdtempSync(join(tmpdir(), 'steps-'));
  const file = join(folder, 'started').replaceAll('\\', '/');
  // The grandchild would run for five minutes in a group of its own, and keep the output of the step open.
  const grandchild = `require('node:fs').writeFileSync('${file}', ''); setTimeout(String, 300000)`;
  const spawn = `require('node:child_process').spawn(process.execPath, ['-e', process.argv[1]], { detached: true, stdio: 'inherit' })`;
  const hangs = `${node(`console.log('begun'); ${spawn}; setTimeout(String, 300000)`)} "${grandchild}"`;
  mock.timers.enable({ apis: ['setTimeout'] });
  const steps = [
    { name: 'hangs', command: hangs },
    { name: 'after', command: node(''), after: ['hangs'] },
  ];
  const ran = run(steps);
  for await (const started of setInterval(20, file)) if (existsSync(started)) break;
  mock.timers.tick(1_800_000);
  const { done, lines, end } = await ran;
  rmSync(folder, { recursive: true });
  assert.deepEqual(lines, ['✖ hangs, 1 s\nnot ended within 30 minutes\nbegun']);
  assert.match(end, /^NOT RUN: after, .*\nFAILED: hangs\n/);
  assert.ok((done[0]?.seconds ?? 300) < 300);
});

test('a process has what it started, and what that started', () => {
  const parents = [
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 1],
  ] as const;
  assert.deepEqual(treeOf(2, parents), [2, 3, 4]);
});
