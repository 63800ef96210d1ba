import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { must } from '../../text/must.ts';
import { entryTable } from '../entry/entry-table.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { foldNotes, serviceNotes } from './service-notes.ts';

const WRAPPED = 'The service listens for requests of clients that\n  were configured by hand.';
const KEYS = `Defined TXT keys: txtvers and proprietary keys that a reader cannot\n  list.`;
const open = (...notes: string[]) => {
  const registry = registryOf(notes.map((note) => entryOf({ 'Service Name': 'x', 'Assignment Notes': note })));
  return { data: siteDataOf(registry), registry, service: must(registry.services, 'x', 'service') };
};

test('a note that was wrapped by hand is shown in whole lines, and folded in the table', () => {
  const { data, registry, service } = open(WRAPPED, 'One line.', WRAPPED);
  assert.deepEqual(serviceNotes(registry, service), [
    [{ text: 'The service listens for requests of clients that were configured by hand.' }],
  ]);
  const table = foldNotes(entryTable(data, service.entries), service);
  assert.deepEqual(
    table.rows.map(({ cells }) => cells.at(-1)),
    [
      { kind: 'folded', pieces: [{ text: WRAPPED }] },
      { kind: 'verbatim', pieces: [{ text: 'One line.' }] },
      { kind: 'folded', pieces: [{ text: WRAPPED }] },
    ],
  );
});

test('a note that stands under TXT keys is folded in the table, and no note of its own', () => {
  const { data, registry, service } = open(KEYS, 'One line.');
  assert.deepEqual(serviceNotes(registry, service), []);
  const { rows } = foldNotes(entryTable(data, service.entries), service);
  assert.deepEqual(
    rows.map(({ cells }) => cells.at(-1)?.kind),
    ['folded', 'verbatim'],
  );
});

test('what a notice says of an alias is no note, and is folded in the table; what a note says besides is one', () => {
  const alias =
    'This entry is an alias to "x-y".\nThis entry is now historic, not usable for use with many\ncommon mechanisms.';
  const { data, registry, service } = open(alias, `New contact on 2008-02-01\n${alias}`);
  assert.deepEqual(serviceNotes(registry, service), [[{ text: 'New contact on 2008-02-01' }]]);
  const { rows } = foldNotes(entryTable(data, service.entries), service);
  assert.deepEqual(
    rows.map(({ cells }) => cells.at(-1)?.kind),
    ['folded', 'folded'],
  );
});
