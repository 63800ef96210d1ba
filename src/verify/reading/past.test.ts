import assert from 'node:assert/strict';
import test from 'node:test';
import { COLUMNS } from '../../registry/record/entry.ts';
import { readFormerNames, readFormerPages } from './past.ts';
import { readRows } from './rows.ts';

const HEAD = ['Release', 'Change', ...COLUMNS].join();
const line = (release: string, what: string, cells: Readonly<Record<number, string>>): string =>
  [
    release,
    what,
    ...Object.assign(
      Array.from({ length: 12 }, () => ''),
      cells,
    ),
  ].join();
const CHANGES = [
  HEAD,
  line('2026-01-01', 'removed', { 0: 'gone', 1: '7-8', 4: '[Ann]', 8: '[RFC1]', 11: '[RFC2]' }),
  line('2026-02-01', 'added', { 0: 'gone', 1: '7-8', 4: '[Ann]' }),
  line('2026-03-01', 'removed', { 0: 'gone', 1: '7-8', 3: 'one', 4: '[Ann]' }),
  line('2026-03-01', 'removed', { 0: 'gone', 1: '9', 3: 'two', 5: '[Bob]' }),
  line('2026-03-01', 'removed', { 0: 'here', 1: '10', 4: '[Cy]' }),
  line('2026-03-01', 'before', { 0: 'here', 1: '1', 8: '[RFC3]' }),
  line('2026-03-01', 'after', { 0: 'here', 1: '1', 8: '[RFC4]' }),
].join('\n');
const CONTACTS = [
  'Release,Change,ID,Name',
  '2026-01-01,removed,Di,Di',
  '2026-02-01,added,Eve,Eve',
  '2026-03-01,before,Cy,Cy',
  '2026-03-01,after,Cy,Cyril',
].join('\n');

const names = readFormerNames(CHANGES, CONTACTS);
const now = readRows(
  `${COLUMNS.join()}\nhere,1,,,,,,,[RFC4],,,\n`,
  'ID,Name\nCy,Cyril\n',
  { dynamic: { first: 1, last: 0 }, all: true, listed: new Set() },
  names,
);
const past = readFormerPages(CHANGES, CONTACTS, names, now);

test('nothing is known where updates kept nothing', () => {
  const none = readFormerNames('', '');
  assert.deepEqual([none.touched.size, none.arrived.size, none.gone.length], [0, 0, 0]);
});

test('names that came and went, and the pages that an entry which changed has or had', () => {
  assert.deepEqual([...names.arrived], ['Eve']);
  assert.deepEqual(names.gone, ['Ann', 'Ann', 'Bob', 'Cy', 'Di']);
  const ports = [7, 8, 9, 10, 1].map((port) => `/port/${port}/`);
  const touched = ['/service/gone/', '/service/here/', '/range/7-8/', ...ports];
  assert.deepEqual([...names.touched].sort(), touched.sort());
});

test('a page that is gone says since when, with the rows that its last release removed; a port’s says none', () => {
  assert.deepEqual(
    [...past.gone].map(([path, { since, rows }]) => [path, since, rows.map((row) => row[3]).join()]),
    [
      ['/service/gone/', '2026-03-01', 'one,two'],
      ['/port/7/', '2026-03-01', ''],
      ['/port/8/', '2026-03-01', ''],
      ['/range/7-8/', '2026-03-01', 'one'],
      ['/port/9/', '2026-03-01', ''],
      ['/port/10/', '2026-03-01', ''],
    ],
  );
  assert.deepEqual(past.gone.get('/port/7/')?.rows, []);
});

test('contacts and documents that nothing names any more keep their pages', () => {
  const contacts = ['/contact/ann/', '/contact/bob/', '/contact/di/'];
  const documents = ['/reference/rfc1/', '/reference/rfc2/', '/reference/rfc3/'];
  assert.deepEqual([...past.others].sort(), [...contacts, ...documents]);
});

test('each release is told by what it added, removed and changed, entries and contacts', () => {
  assert.deepEqual([...past.releases.keys()], ['2026-01-01', '2026-02-01', '2026-03-01']);
  const [entries, contacts] = past.releases.get('2026-03-01') ?? [];
  assert.deepEqual([entries?.added.length, entries?.removed.length, entries?.changed.length], [0, 3, 1]);
  assert.deepEqual(
    entries?.changed.map(([before, after]) => [before[8], after[8]]),
    [['[RFC3]', '[RFC4]']],
  );
  assert.deepEqual(contacts?.changed, [
    [
      ['Cy', 'Cy'],
      ['Cy', 'Cyril'],
    ],
  ]);
  assert.deepEqual(past.releases.get('2026-02-01')?.[1].added, [['Eve', 'Eve']]);
});
