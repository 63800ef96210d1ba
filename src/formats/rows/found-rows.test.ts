import assert from 'node:assert/strict';
import test from 'node:test';
import { find } from '../../registry/tools/read/find.ts';
import { INDEX, subject } from '../../registry/tools/read/read.fixture.ts';
import { FINDING_COLUMNS, printFoundCsv, printFoundMarkdown } from './found-rows.ts';

const row = { before: ['1'], finding: find(INDEX, subject(512)), after: ['a, b | c'] };
const header = ['Line', ...FINDING_COLUMNS, 'Text'];

test('a finding that differs by transport has a row for each', () => {
  assert.equal(
    printFoundCsv(header, [row, { before: ['2'], finding: null, after: ['x'] }]),
    'Line,Port,Transport,Status,Service,Common use (not from IANA),Flags,Text\n' +
      '1,512,TCP,Assigned,exec,,,"a, b | c"\n' +
      '1,512,UDP,Assigned,biff,,,"a, b | c"\n' +
      '2,,,,,,,x\n',
  );
});

test('what would be a table’s in Markdown is text', () => {
  const [, , first] = printFoundMarkdown(header, [row]).split('\n');
  assert.equal(first, '| 1 | 512 | TCP | Assigned | exec |  |  | a, b \\| c |');
});

test('flags and what has no port stand in cells', () => {
  const unknown = { before: [], finding: find(INDEX, subject('xyz')), after: [] };
  const ranged = {
    before: [],
    finding: find(INDEX, { ...subject(0, 'tcp'), ports: { first: 5590, last: 5596 } }),
    after: [],
  };
  assert.equal(
    printFoundCsv(FINDING_COLUMNS, [unknown, ranged]).split('\n').slice(1).join('\n'),
    'xyz,,,,,IANA lists no port for a service of this name\n5590-5596,TCP,Unassigned,,,Unassigned\n',
  );
});
