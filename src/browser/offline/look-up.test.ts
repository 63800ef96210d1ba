import assert from 'node:assert/strict';
import test from 'node:test';
import { printRowsFile } from '../../formats/table/rows-file.ts';
import { entryOf, registryOf } from '../../registry/registry.fixture.ts';
import { parseRows } from '../table/data/rows.ts';
import { lookUp } from './look-up.ts';

const entry = (name: string, port: string, more: object = {}) =>
  entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': 'tcp', ...more });
const ROWS = parseRows(
  printRowsFile(
    registryOf(
      [
        entry('https', '443', { Assignee: '[IESG]', Contact: '[IETF_Chair]' }),
        entry('x11', '6000-6063', { Contact: '[IESG]' }),
        entry('a.b', ''),
        entry('', '8444-8470', { Description: 'Unassigned' }),
      ],
      [['IESG'], ['IETF_Chair']],
    ),
  ),
);

const CASES: readonly (readonly [path: string, title: string, order: readonly number[], words: string])[] = [
  ['/port/443/', 'Port 443', [0], '1 of 4 entries is for port 443.'],
  ['/port/6001/', 'Port 6001', [1], '1 of 4 entries is for port 6001.'],
  ['/port/8450.json', 'Port 8450', [3], '1 of 4 entries is for port 8450.'],
  ['/port/0/', 'Port 0', [], 'No entry is for port 0.'],
  ['/range/6000-6063/', 'Ports 6000-6063', [1], '1 of 4 entries is for ports 6000-6063.'],
  ['/service/https/', 'Service https', [0], '1 of 4 entries is for service https.'],
  ['/Service/HTTPS', 'Service https', [0], '1 of 4 entries is for service https.'],
  ['/service/a.b/', 'Service a.b', [2], '1 of 4 entries is for service a.b.'],
  ['/service/none/', 'Service none', [], 'No entry is for service none.'],
  ['/contact/iesg/', 'Contact IESG', [0, 1], '2 of 4 entries are for contact IESG.'],
  ['/contact/ietf_chair/', 'Contact IETF_Chair', [0], '1 of 4 entries is for contact IETF_Chair.'],
];
for (const [path, title, order, words] of CASES)
  test(`${path} is looked up`, () => {
    const { query, ...found } = lookUp(ROWS, path) ?? { query: '' };
    assert.deepEqual(found, { title, order, words });
    assert.notEqual(query, '');
  });

test('other pages are not', () => {
  for (const path of ['/', '/year/2015/', '/port/', '/port/70000/', '/range/user/5000/', '/statistics/'])
    assert.equal(lookUp(ROWS, path), null, path);
});
