import assert from 'node:assert/strict';
import test from 'node:test';
import { formatProblem, formatProblems, printable, type Problem, RegistryError, throwProblems } from './problem.ts';

const PROBLEM: Problem = { file: 'data/a.csv', line: 3, value: 'x"y', problem: 'not a port', remedy: 'Write one.' };

test('a problem is one line: file, line, what, value and remedy', () => {
  assert.equal(formatProblem(PROBLEM), 'data/a.csv:3: not a port ("x\\"y"). Write one.');
  assert.equal(formatProblem({ ...PROBLEM, line: null }), 'data/a.csv: not a port ("x\\"y"). Write one.');
});

test('a value of 80 characters is shown whole, a longer one cut', () => {
  const shown = (length: number): string => formatProblem({ ...PROBLEM, value: 'v'.repeat(length) });
  assert.ok(shown(80).includes(`("${'v'.repeat(80)}")`));
  assert.ok(shown(81).includes(`("${'v'.repeat(80)}…")`));
});

test('nothing of a problem moves the cursor of a terminal, or turns its text', () => {
  assert.equal(printable('a\u001b[2J\n\u202eb é'), 'a\\u{1b}[2J\\u{a}\\u{202e}b é');
  assert.ok(formatProblem({ ...PROBLEM, remedy: 'R\u0007.' }).endsWith('R\\u{7}.'));
});

test('one problem stands alone, several are counted, and a hundred of them shown', () => {
  const problems = (count: number): Problem[] => Array.from({ length: count }, (_, i) => ({ ...PROBLEM, line: i + 1 }));
  assert.equal(formatProblems([PROBLEM]), formatProblem(PROBLEM));
  assert.equal(formatProblems(problems(2)), `2 problems:\n${problems(2).map(formatProblem).join('\n')}`);
  const hundred = formatProblems(problems(100)).split('\n');
  assert.equal(hundred.length, 101);
  const more = formatProblems(problems(103)).split('\n');
  assert.deepEqual(
    [more.length, more[0], more[100]?.startsWith('data/a.csv:100:'), more[101]],
    [102, '103 problems:', true, '… and 3 more.'],
  );
});

test('an error is thrown for problems alone, and holds all of them', () => {
  throwProblems([]);
  assert.throws(
    () => throwProblems([PROBLEM, PROBLEM]),
    (error) => {
      assert.ok(error instanceof RegistryError);
      assert.equal(error.name, 'RegistryError');
      assert.deepEqual(error.problems, [PROBLEM, PROBLEM]);
      assert.equal(error.message, formatProblems([PROBLEM, PROBLEM]));
      return true;
    },
  );
});
