import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { must } from '../../text/must.ts';
import { entryTable } from '../entry/entry-table.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { foldNotes, serviceKeys, serviceNotes } from './service-notes.ts';

const WRAPPED = 'The service listens for requests of clients that\n  were configured by hand.';
const open = (...notes: string[]) => {
  const registry = registryOf(notes.map((note) => entryOf({ 'Service Name': 'x', 'Assignment Notes': note })));
  return { data: siteDataOf(registry), registry, service: must(registry.services, 'x', 'service') };
};

test('keys that a note defines plainly are listed once', () => {
  const { service } = open('Defined TXT keys: u=<user>, p', 'Defined TXT keys: u=<user>');
  assert.deepEqual(serviceKeys(service), {
    keys: [
      { key: 'u', text: 'u=<user>' },
      { key: 'p', text: 'p' },
    ],
    documents: [],
  });
});

test('a document that a note refers to is shown as what it is', () => {
  const { service } = open('Defined TXT keys: See Keys.pdf.', 'Defined TXT keys: See http://docs.example/keys');
  assert.deepEqual(serviceKeys(service).documents, [
    { text: 'Keys.pdf', about: 'PDF, without an address' },
    { text: 'http://docs.example/keys', url: 'http://docs.example/keys', about: '' },
  ]);
});

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
