import assert from 'node:assert/strict';
import test from 'node:test';
import { siteDataOf } from '../../registry/facts/facts.fixture.ts';
import { registryAfter } from '../../registry/history/history.fixture.ts';
import { type Column, COLUMNS } from '../../registry/record/entry.ts';
import { entryOf, registryOf } from '../../registry/registry.fixture.ts';
import { must } from '../../registry/text/must.ts';
import { USE } from './json.fixture.ts';
import { hasPortJson } from './port-json.ts';

const BARE = { 'Port Number': '5-9', 'Transport Protocol': 'tcp', Description: 'Unassigned' };
const has = (cells: Partial<Record<Column, string>>): boolean => {
  const registry = registryOf([entryOf({ ...BARE, ...cells })]);
  return hasPortJson(siteDataOf(registry), must(registry.portAt, 7, 'port'));
};

test('a port that its entries merely call unassigned has no JSON, whatever its transport', () => {
  assert.equal(has({}), false);
  assert.equal(has({ 'Transport Protocol': '' }), false);
});

const CELLS: Partial<Record<Column, string>> = {
  'Service Name': 'x',
  Description: 'Reserved',
  Assignee: '[A]',
  Contact: '[A]',
  'Registration Date': '2020-01',
  'Modification Date': '2020-01',
  Reference: '[RFC1]',
  'Service Code': '1',
  'Unauthorized Use Reported': 'U',
  'Assignment Notes': 'N',
};
for (const column of COLUMNS.filter((one) => one in CELLS)) {
  test(`a port of whose entry ${column} says more has its JSON`, () =>
    assert.equal(has({ [column]: CELLS[column] ?? '' }), true));
}

test('one entry that says more is enough, and so is one that said so once', () => {
  const more = entryOf({ ...BARE, 'Port Number': '7', 'Assignment Notes': 'N' });
  const two = registryOf([entryOf(BARE), more]);
  assert.deepEqual(
    [6, 7].map((port) => hasPortJson(siteDataOf(two), must(two.portAt, port, 'port'))),
    [false, true],
  );
  const once = registryAfter({ date: '2026-01-01', entries: [more] }, { date: '2026-02-01', entries: [entryOf(BARE)] });
  assert.deepEqual(
    [6, 7].map((port) => hasPortJson(siteDataOf(once), must(once.portAt, port, 'port'))),
    [true, true],
  );
});

test('a port that people use has its JSON, though IANA only calls it unassigned', () => {
  const registry = registryOf([entryOf(BARE)]);
  const data = siteDataOf(registry, {
    commonNames: [
      { ...USE, target: { port: 7 } },
      { ...USE, target: { port: 50000 } },
    ],
  });
  assert.deepEqual(
    [6, 7, 50000].map((port) => hasPortJson(data, must(registry.portAt, port, 'port'))),
    [false, true, true],
  );
});

test('a Dynamic Port without an entry has no JSON', () => {
  const registry = registryOf([]);
  assert.equal(hasPortJson(siteDataOf(registry), must(registry.portAt, 50000, 'port')), false);
});
