import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entry } from '../record/entry.ts';
import { entryOf } from '../registry.fixture.ts';
import {
  aliasTargets,
  entriesOn,
  groupServices,
  isWellFormed,
  plainDescription,
  replacedNames,
  spansOf,
} from './services.ts';

const named = (name: string, port = '', more: Parameters<typeof entryOf>[0] = {}): Entry =>
  entryOf({ 'Service Name': name, 'Port Number': port, ...more });
const ALIAS = (name: string): string => `This entry is an alias to "${name}".`;
const REPLACES = (name: string): string =>
  `IANA assigned this well-formed service name as a replacement for "${name}".`;

test('a well-formed name has 1 to 15 letters, digits and single hyphens inside, and a letter', () => {
  for (const name of ['a', 'A1', '1a', 'a-b', 'a-1-b', 'x'.repeat(15), '3com-tsmux'])
    assert.ok(isWellFormed(name), name);
  for (const name of ['', '1', '1-2', '-a', 'a-', 'a--b', 'a_b', 'a.b', 'a b', 'é', 'x'.repeat(16), 'a\nb'])
    assert.ok(!isWellFormed(name), name);
});

test('services are in the order of their slugs, entries in that of the registry, whatever the case of the name', () => {
  const services = groupServices([named('b', '1'), named('A', '2'), named('cl/1'), named('a', '3'), entryOf({})]);
  assert.deepEqual([...services.keys()], ['a', 'b', 'cl~2f1']);
  assert.deepEqual(
    [...services.values()].map(({ name, slug, entries }) => [name, slug, entries.map(({ name: own }) => own).join()]),
    [
      ['A', 'a', 'A,a'],
      ['b', 'b', 'b'],
      ['cl/1', 'cl~2f1', 'cl/1'],
    ],
  );
});

test('aliases are found by the notes of others and by own descriptions, each once, and never the name itself', () => {
  const services = groupServices([
    named('old_1', '1', { 'Assignment Notes': `${ALIAS('New-1')}\n${ALIAS('other')}` }),
    named('old_1', '2', { 'Assignment Notes': ALIAS('New-1') }),
    named('new-1', '1', { Description: `X\n${REPLACES('old_1')} ${REPLACES('older_1')}` }),
    named('new-1', '2', { Description: REPLACES('NEW-1') }),
    named('Other', '3'),
    named('self', '3', { 'Assignment Notes': ALIAS('SELF') }),
    entryOf({ 'Port Number': '4', 'Assignment Notes': ALIAS('new-1') }),
  ]);
  assert.deepEqual(
    [...services.values()].map(({ name, aliasOf, aliases }) => [name, aliasOf, aliases]),
    [
      ['new-1', [], ['old_1', 'older_1']],
      ['old_1', ['New-1', 'other'], []],
      ['Other', [], ['old_1']],
      ['self', ['SELF'], []],
    ],
  );
});

test('only IANA’s own sentences make an alias', () => {
  assert.deepEqual(aliasTargets(named('x', '', { 'Assignment Notes': 'is an alias to "a", or alias of "b"' })), []);
  assert.deepEqual(replacedNames(named('x', '', { Description: 'as a replacement for "a"' })), []);
  assert.deepEqual(aliasTargets(named('x', '', { Description: ALIAS('a') })), []);
  assert.deepEqual(replacedNames(named('x', '', { 'Assignment Notes': REPLACES('a') })), []);
});

test('a description is plain without the sentence on the name it replaces', () => {
  const plain = (description: string): string => plainDescription({ description });
  assert.equal(plain(`pra_elmd\n  ${REPLACES('pra_elmd')}`), 'pra_elmd');
  assert.equal(plain(`a\n${REPLACES('b').slice(0, -1)}\n  c\n d${REPLACES('e')}`), 'a c d');
});

test('the spans of a service are in order, each once; a range of one port is a span of its own', () => {
  const ports = ['20-30', '443', '20-30', '10', '443-443', ''];
  const [service] = groupServices(ports.map((port) => named('x', port))).values();
  assert.deepEqual(service && spansOf(service), [
    { first: 10, last: 10, ranged: false },
    { first: 20, last: 30, ranged: true },
    { first: 443, last: 443, ranged: false },
    { first: 443, last: 443, ranged: true },
  ]);
});

test('entries on a span have exactly that span', () => {
  const entries = ['10', '10-10', '10-11', '', '10'].map((port) => named('x', port));
  const on = entriesOn(entries, { first: 10, last: 10, ranged: false });
  assert.deepEqual(on, [entries[0], entries[4]]);
});
