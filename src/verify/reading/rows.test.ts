import assert from 'node:assert/strict';
import test from 'node:test';
import { COLUMNS } from '../../registry/record/entry.ts';
import { type FormerNames, type PortPages, readRows, type Rows } from './rows.ts';

const row = (cells: Readonly<Record<number, string>>): string =>
  Object.assign(
    COLUMNS.map(() => ''),
    cells,
  ).join();
const read = (lines: readonly string[], pages: Partial<PortPages> = {}, former: Partial<FormerNames> = {}): Rows =>
  readRows(
    [COLUMNS.join(), ...lines].join('\n'),
    'ID,Name\nAnn,Ann B\n',
    { dynamic: { first: 65534, last: 65535 }, all: true, listed: new Set(), ...pages },
    { arrived: new Set(), gone: [], touched: new Set(), ...former },
  );

test('a CSV of other columns is refused', () => {
  const csv = [...COLUMNS].reverse().join();
  const pages = { dynamic: { first: 0, last: 0 }, all: true, listed: new Set<number>() };
  const former = { arrived: new Set<string>(), gone: [], touched: new Set<string>() };
  assert.throws(() => readRows(csv, '', pages, former), /The CSV has other columns: Assignment Notes/);
});

test('rows stand at the paths of their pages, in order, and Dynamic Ports need none', () => {
  const { byPath } = read([row({ 0: 'a', 1: '1' }), row({ 0: 'b', 1: '1-2' })]);
  assert.deepEqual(
    [...byPath].map(([path, rows]) => [path, rows.map(([name]) => name).join()]),
    [
      ['/port/65534/', ''],
      ['/port/65535/', ''],
      ['/service/a/', 'a'],
      ['/port/1/', 'a,b'],
      ['/service/b/', 'b'],
      ['/port/2/', 'b'],
      ['/range/1-2/', 'b'],
    ],
  );
});

test('ports of which nothing is said have no page, or may have one for what they once were', () => {
  const lines = [row({ 1: '1-4', 3: 'Unassigned' }), row({ 0: 'a', 1: '4' })];
  const some = read(lines, { all: false, listed: new Set([2, 65535]) }, { touched: new Set(['/port/3/']) });
  assert.deepEqual([...some.pageless], ['/port/65534/', '/port/1/']);
  assert.deepEqual([...some.optional], ['/port/3/']);
  const all = read(lines, {}, { touched: new Set(['/port/3/']) });
  assert.deepEqual([all.pageless.size, all.optional.size], [0, 0]);
});

test('contacts are all that are named or have details, with what is known of them', () => {
  const { contacts } = read([row({ 0: 'a', 4: '[Bob]', 5: '[Ann]' })]);
  assert.deepEqual(
    [...contacts],
    [
      ['/contact/bob/', ['Bob']],
      ['/contact/ann/', ['Ann', 'Ann B']],
    ],
  );
});

test('of contacts that differ in case alone the one that was there first keeps the plain path', () => {
  const lines = [row({ 0: 'a', 4: '[Bob]', 5: '[BOB]' })];
  const pathsOf = (former: Partial<FormerNames>, ...ids: readonly string[]): string[] =>
    ids.map(read(lines, {}, former).contactPath);
  const [upper, mixed] = pathsOf({}, 'BOB', 'Bob');
  assert.notEqual(upper, mixed);
  assert.ok(![upper, mixed].includes('/contact/bob/'));
  assert.deepEqual(pathsOf({ arrived: new Set(['BOB']) }, 'Bob', 'BOB'), ['/contact/bob/', upper]);
  assert.deepEqual(pathsOf({ arrived: new Set(['BOB', 'Bob']) }, 'Bob', 'BOB'), [mixed, upper]);
  const gone = { arrived: new Set(['BOB', 'Bob']), gone: ['boB'] };
  assert.equal(pathsOf(gone, 'boB')[0], '/contact/bob/');
  // By its own spelling, the ID that came later would get the path that the earlier one keeps.
  const late = read([row({ 0: 'a', 4: '[Bob]', 5: '[bob]' })], {}, { arrived: new Set(['bob']) });
  assert.deepEqual(['Bob', 'bob'].map(late.contactPath), ['/contact/bob/', '/contact/bob~/']);
  assert.equal(late.contactPath('Somebody'), '/contact/somebody/');
});

test('documents are what the Reference column cites', () => {
  const { documents } = read([row({ 0: 'a', 8: '[RFC1][Ann]', 11: '[RFC2]' }), row({ 0: 'b', 8: '[RFC1]' })]);
  assert.deepEqual([...documents], ['/reference/rfc1/']);
});
