import assert from 'node:assert/strict';
import test from 'node:test';
import { type Problem, RegistryError } from '../problem.ts';
import { parseTable } from './parse-table.ts';

const problem = (line: number, value: string): Problem => ({ file: 'f', line, value, problem: 'odd', remedy: 'R.' });
const parse = (text: string, checkAll?: (values: readonly string[]) => Problem[]): string[] =>
  parseTable(
    text,
    'f',
    ['A', 'B'],
    ([a = '', b = ''], file, line, problems) => {
      assert.equal(file, 'f');
      if (a === 'odd') problems.push(problem(line, b));
      return `${line}:${a}|${b}`;
    },
    checkAll,
  );
function problemsOf(text: string, checkAll?: (values: readonly string[]) => Problem[]): string[] {
  try {
    parse(text, checkAll);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return error.problems.map(({ file, line, value, problem: what, remedy }) => {
      assert.ok((file === 'f' && remedy.endsWith('.')) || remedy.startsWith('The first line must be: A,B'));
      return `${line}: ${what} (${value})`;
    });
  }
  return [];
}

test('a row is read with the line it begins on, whatever breaks its cells have', () =>
  assert.deepEqual(parse('A,B\n1,"x\ny"\n"a ""b""",\n,'), ['2:1|x\ny', '4:a "b"|', '5:|']));

test('the first line must be the header', () => {
  assert.deepEqual(problemsOf('A,C\n1,2\n'), ['1: a wrong header (A,C)']);
  assert.deepEqual(problemsOf(''), ['1: a wrong header ()']);
  assert.deepEqual(problemsOf('A,B'), []);
});

test('problems of rows, of cells and of all rows together are collected', () => {
  const all = (values: readonly string[]): Problem[] => [problem(9, values.join(' '))];
  assert.deepEqual(problemsOf('A,B\n1\nodd,x\n1,2,3\n', all), [
    '2: 1 columns instead of 2 (1)',
    '3: odd (x)',
    '4: 3 columns instead of 2 (1,2,3)',
    '9: odd (3:odd|x)',
  ]);
});

test('what an editor may have added is named before anything else', () => {
  assert.deepEqual(problemsOf('\u{feff}A,B\n'), ['1: a byte order mark (U+FEFF)']);
  assert.deepEqual(problemsOf('A,B\n1,2\r\n3\r\n'), ['2: a carriage return (U+000D)']);
  assert.deepEqual(problemsOf('\u{feff}A,B\r\n'), ['1: a byte order mark (U+FEFF)', '1: a carriage return (U+000D)']);
});

test('quotes that do not end are a problem of their line', () => {
  assert.match(problemsOf('A,B\n1,2\n3,"x\n')[0] ?? '', /^\d+: Quote Not Closed.* \(CSV_QUOTE_NOT_CLOSED\)$/s);
  assert.match(problemsOf('A,B\n1,x"y\n')[0] ?? '', /^2: Invalid Opening Quote.* \(INVALID_OPENING_QUOTE\)$/s);
});
