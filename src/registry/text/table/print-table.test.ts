import assert from 'node:assert/strict';
import test from 'node:test';
import { printTable } from './print-table.ts';

test('rows are printed with quotes only where they are needed', () => {
  const rows = [
    ['a', 'b c'],
    ['d,e', '"f"'],
    ['g\nh', 'i\rj'],
    ['', ' '],
  ];
  assert.equal(printTable(rows), 'a,b c\n"d,e","""f"""\n"g\nh","i\rj"\n, \n');
  assert.equal(printTable([]), '');
});
