import assert from 'node:assert/strict';
import test from 'node:test';
import type { Site } from '../../reading/site.ts';
import { checkTableFiles } from './table-check.ts';

const CONTACTS = 'ID\n';
const row = (name: string, transport: string): string[] => [name, '7', transport, ...Array<string>(9).fill('')];
const ROWS = [row('a', 'tcp'), row('a', 'udp'), row('b', 'udp')];
const fileOf = (letters: string): string =>
  ['{"slugs":{},"links":{}}', letters, 'a', 'b', '7', '0', ...Array<string>(18).fill(''), ''].join('\n');

function check(rowsFile: string): string[] {
  const files = ['/entries/rows.txt', '/entries/first-rows.txt', '/entries/contacts.json'];
  const read = (file: string): string => (file.endsWith('.json') ? '{"contacts":[]}' : rowsFile);
  return checkTableFiles({ files, read } as unknown as Site, ROWS, CONTACTS).map(({ place }) => place);
}

test('a capital letter stands for a row that repeats the one above with another transport', () => {
  assert.deepEqual(check(fileOf('tUu')), []);
});

test('another capital letter, or none, is found', () => {
  for (const letters of ['tSu', 'tuU', 'Utu', 'tUuU', 'tU', 'tuu'])
    assert.equal(check(fileOf(letters)).length, 2, letters);
});
