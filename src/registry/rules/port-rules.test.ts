import assert from 'node:assert/strict';
import test from 'node:test';
import type { Column } from '../record/entry.ts';
import { RANGES } from '../record/port.ts';
import { oddValues } from './rules.fixture.ts';
import type { RuleName } from './rules.ts';

type Cells = Partial<Record<Column, string>>;
const spans = (...all: readonly string[]): Cells[] => all.map((span) => ({ 'Service Name': 'x', 'Port Number': span }));
const FREE: Cells = { 'Port Number': '5-6', Description: 'Unassigned' };

const CASES: [rule: RuleName, entries: Cells[], odd: string[]][] = [
  ['range-of-one', spans('5', '5-6', '7-7', ''), ['7-7']],
  ['crosses-ranges', spans('0-1023', '1024-49151', '1023-1024', '49151-49152', '5', ''), ['1023-1024', '49151-49152']],
  ['dynamic-assigned', spans('49151', '49152', '65535', '49000-50000', ''), ['49152', '65535', '49000-50000']],
  ['assigned-twice', [FREE, { 'Service Name': 'x', 'Port Number': '6' }], ['6']],
  ['assigned-twice', [{ 'Service Name': 'x', 'Port Number': '6' }, FREE], ['6']],
  ['assigned-twice', [{ ...FREE, 'Port Number': '5-9' }, ...spans('5', '6', '8')], ['5-6', '8']],
  ['assigned-twice', [{ ...FREE, 'Port Number': '' }], []],
  ['assigned-twice', [FREE], []],
  [
    'assigned-twice',
    [
      { ...FREE, 'Transport Protocol': 'tcp' },
      { 'Service Name': 'x', 'Port Number': '6' },
    ],
    [],
  ],
  [
    'assigned-twice',
    [
      { ...FREE, Description: 'Reserved' },
      { 'Service Name': 'x', 'Port Number': '6' },
    ],
    [],
  ],
];
for (const [rule, entries, odd] of CASES) {
  test(`of these entries, ${rule} finds ${odd.join(', ') || 'none'} odd`, () =>
    assert.deepEqual(oddValues(rule, entries), odd));
}

test('a System or User Port that no entry covers is odd, a Dynamic Port is not', () => {
  const covered = RANGES.slice(0, 2).map(({ first, last }) => `${first}-${last}`);
  assert.deepEqual(oddValues('port-without-entry', spans(...covered)), []);
  assert.deepEqual(oddValues('port-without-entry', spans('0-1000', '1002-49150')), ['1001', '49151']);
  assert.deepEqual(oddValues('port-without-entry', spans('0-6', '8-19', '22-49151')), ['7', '20-21']);
});
