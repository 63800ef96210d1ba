import assert from 'node:assert/strict';
import test from 'node:test';
import { openProgress, printStage, type Screen, type Stage } from './progress.ts';

const stageAt = (share: number): Stage => ({ what: 'Writing pages', far: `${share * 1000} of 1000 files`, share });

/** The text that a screen receives when stages are shown at the given seconds and the screen is wiped at the end. */
function written(stages: readonly (readonly [second: number, stage: Stage])[], screen: Omit<Screen, 'write'>): string {
  let text = '';
  let now = 0;
  const progress = openProgress({ ...screen, write: (more) => (text += more) }, () => now);
  for (const [second, stage] of stages) {
    now = second;
    progress.show(stage);
  }
  progress.wipe();
  return text;
}

test('a stage says what it does, how far it is, and how long it may still take', () => {
  assert.equal(printStage({ what: 'Preparing pages' }, 1), 'Preparing pages');
  assert.equal(printStage({ what: 'Preparing pages' }, 9.7), 'Preparing pages (9 s)');
  assert.equal(printStage({ what: 'Fetching', far: '1.2 MB' }, 9), 'Fetching: 1.2 MB');
  const lines: [share: number, seconds: number, line: string][] = [
    [0, 9, '0 of 1000 files (0 %)'],
    [0.5, 1, '500 of 1000 files (50 %)'],
    [0.5, 9, '500 of 1000 files (50 %), a few seconds left'],
    [0.25, 10, '250 of 1000 files (25 %), about 30 s left'],
    [0.1, 10, '100 of 1000 files (10 %), about 2 min left'],
    [1, 9, '1000 of 1000 files (100 %)'],
  ];
  for (const [share, seconds, line] of lines)
    assert.equal(printStage(stageAt(share), seconds), `Writing pages: ${line}`);
});

test('a terminal has one line that is written over, no oftener than it can be read, and wiped in the end', () => {
  const text = written(
    [
      [0, { what: 'Preparing pages' }],
      [0.01, stageAt(0)],
      [0.05, stageAt(0.2)],
      [1, stageAt(0.3)],
    ],
    { isTTY: true, columns: 20 },
  );
  assert.deepEqual(text.split('\r'), [
    '',
    'Preparing pages\x1b[K',
    'Writing pages: 0 of\x1b[K',
    'Writing pages: 300 \x1b[K',
    '\x1b[K',
  ]);
});

test('elsewhere it is a line for each stage and for each tenth of a long one, without control characters', () => {
  const seconds = Array.from({ length: 100 }, (_, second) => second);
  const long = written(
    [[0, { what: 'Preparing pages' }], ...seconds.map((at) => [at, stageAt(at / 100)] as const)],
    {},
  );
  assert.deepEqual(
    long.split('\n').map((line) => /\(\d+ %\)/.exec(line)?.[0] ?? line),
    ['Preparing pages', ...[0, 10, 20, 30, 40, 50, 60, 70, 80, 90].map((percent) => `(${percent} %)`), ''],
  );

  const uncounted = written(
    seconds.map((at) => [at / 4, { what: 'Preparing pages' }]),
    {},
  );
  assert.equal(uncounted, 'Preparing pages\nPreparing pages (10 s)\nPreparing pages (20 s)\n');

  assert.doesNotMatch(long, /[\0-\x09\x0b-\x1f\x7f]/);
  const short = written(
    seconds.map((at) => [at / 25, stageAt(at / 100)]),
    {},
  );
  assert.equal(short, 'Writing pages: 0 of 1000 files (0 %)\n');
});
