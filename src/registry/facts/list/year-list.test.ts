import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { changeOf, plain, siteDataOf, withPast } from '../facts.fixture.ts';
import { listYears, yearList } from './year-list.ts';

const entry = (name: string, registered: string, modified = '') =>
  entryOf({ 'Service Name': name, 'Registration Date': registered, 'Modification Date': modified });
const a = entry('a', '2001-02', '2026-05-06');
const b = entry('b', '2026-01-02', '2026-01-03');
const c = entry('c', '');
const gone = entry('gone', '1999-12-31');
const older = entry('a', '2001-02', '2010-01-01');
const registry = withPast(registryOf([a, b, c]), {
  begun: ['2024-01-01'],
  entries: [
    changeOf('2025-06-07', 'removed', gone),
    { release: '2026-05-06', kind: 'changed', before: older, after: a, columns: ['Modification Date'] },
    changeOf('2026-06-07', 'removed', c),
    changeOf('2026-06-08', 'removed', gone),
  ],
});
const page = (year: string) => yearList(siteDataOf(registry), year);

test('a year has a page if anything was dated or removed in it, then or now', () =>
  assert.deepEqual(listYears(registry), ['1999', '2001', '2010', '2025', '2026']));

test('a year has what was registered, modified and removed in it, an entry in each where it belongs', () => {
  const { registered, modified, removed, sections } = page('2026');
  assert.deepEqual([registered, modified, removed], [[b], [a, b], [c, gone]]);
  assert.deepEqual(
    sections.map(({ heading, query, entries }) => [heading, query, entries.length]),
    [
      ['Registered', 'registered:2026', 1],
      ['Modified', 'modified:2026', 2],
      ['Removed', null, 2],
    ],
  );
  const anchors = sections.flatMap(({ table }) => table.rows.map(({ anchor }) => anchor));
  assert.equal(new Set(anchors).size, 5);
});

test('a year without entries says so, and shows no table', () => {
  assert.deepEqual(page('2010').sections, []);
  assert.deepEqual(page('2010').lead.map(plain), [
    'In today’s registry, 0 entries have a registration date in 2010, and 0 entries have a modification date in 2010.',
  ]);
});

test('a year with releases leads to what they changed', () => {
  assert.deepEqual(page('2026').lead.map(plain)[1], 'IANA’s releases of 2026 removed 2 entries. All changes of 2026.');
  assert.deepEqual(page('2026').lead[1]?.[1], { text: 'All changes of 2026', path: '/changes/2026/' });
});

test('a year leads to those before and after it that have a page', () => {
  const { previous, next } = page('2010');
  assert.deepEqual(
    [previous, next],
    [
      { title: '2001', path: '/year/2001/' },
      { title: '2025', path: '/year/2025/' },
    ],
  );
  assert.deepEqual([page('1999').previous, page('2026').next], [null, null]);
});

test('the head tells a year from others', () => {
  assert.equal(page('2001').title, '2001: entries registered, modified and removed');
  assert.equal(
    page('2026').description,
    'What IANA registered (1), modified (2) and removed (2) in 2026, entry by entry.',
  );
});
