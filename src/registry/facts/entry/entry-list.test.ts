import assert from 'node:assert/strict';
import test from 'node:test';
import type { Column } from '../../record/entry.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { entryList } from './entry-list.ts';

type Cells = Partial<Record<Column, string>>;
const x = (transport: string, more: Cells = {}) =>
  entryOf({ 'Service Name': 'x', 'Port Number': '5', 'Transport Protocol': transport, Description: 'X', ...more });

function rowsOf(entries: readonly ReturnType<typeof x>[], further: readonly Column[] = []) {
  const { rows } = entryList(siteDataOf(registryOf(entries)), entries, 'p-', further);
  return rows.map(({ anchor, more, linked, cells }) => {
    const transports = cells[2]?.kind === 'text' ? cells[2].text : null;
    return [transports, linked, anchor, ...more];
  });
}

test('entries that differ in the transport alone are one row, which has the anchors of all', () => {
  assert.deepEqual(rowsOf([x('tcp'), x('udp'), x('sctp')]), [
    ['tcp, udp, sctp', null, 'p-entry-x-5-tcp', 'p-entry-x-5-udp', 'p-entry-x-5-sctp'],
  ]);
});

test('entries that differ in something else that the list shows are rows of their own', () => {
  const later = x('udp', { Reference: '[RFC1]' });
  assert.equal(rowsOf([x('tcp'), x('udp', { Description: 'Y' })]).length, 2);
  assert.equal(rowsOf([x('tcp'), x('udp', { 'Port Number': '6' })]).length, 2);
  assert.equal(rowsOf([x('tcp'), later]).length, 1);
  assert.equal(rowsOf([x('tcp'), later], ['Reference']).length, 2);
});

test('entries without a transport, or on the same, are never one row', () => {
  assert.equal(rowsOf([x(''), x('')]).length, 2);
  assert.equal(rowsOf([x('tcp'), x('tcp')]).length, 2);
  assert.equal(rowsOf([x('tcp'), x('')]).length, 2);
});

test('entries that are no neighbours stay where they are', () => {
  assert.equal(rowsOf([x('tcp'), entryOf({ 'Service Name': 'y' }), x('udp')]).length, 3);
});
