import assert from 'node:assert/strict';
import test from 'node:test';
import { linkText } from './facts/linked-text.ts';
import { registryAfter } from './history/history.fixture.ts';
import { contactFor, documentFor, entryPath } from './lookup.ts';
import { parseReference } from './record/reference.ts';
import { entryOf, registryOf, releaseWith } from './registry.fixture.ts';
import { releaseOf, serviceNamed } from './registry.ts';

const named = (name: string, port: string, transport = 'tcp'): ReturnType<typeof entryOf> =>
  entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': transport });
const unnamed = (description: string, port: string, transport = ''): ReturnType<typeof entryOf> =>
  entryOf({ Description: description, 'Port Number': port, 'Transport Protocol': transport });

test('a service has all entries of its name, whatever their case', () => {
  const registry = registryOf([named('alt', '1'), named('ALT', '2'), named('other', '1')]);
  assert.deepEqual(registry.services.get('alt')?.entries.length, 2);
  assert.equal(serviceNamed(registry, 'Alt')?.name, 'alt');
});

test('a contact knows what it is assignee of, contact for and mentioned in, by its own ID only', () => {
  const entry = entryOf({
    'Service Name': 'x',
    Assignee: '[A]',
    Contact: '[B]',
    'Assignment Notes': 'was [C], not [D]',
  });
  const { contacts } = registryOf([entry], [['A'], ['B'], ['C'], ['D'], ['a']], { citations: ['C'] });
  assert.equal(contacts.get('A')?.assigneeOf.length, 1);
  assert.equal(contacts.get('B')?.contactFor.length, 1);
  assert.equal(contacts.get('C')?.mentionedIn.length, 1);
  assert.equal(contacts.get('D')?.mentionedIn.length, 0);
  assert.deepEqual([contacts.get('A')?.slug, contacts.get('a')?.slug], ['~41', 'a']);
});

test('text is linked piece by piece and stays the same text', () => {
  const entry = entryOf({ 'Service Name': 'x', Contact: '[A]', Reference: '[RFC7]' });
  const registry = registryOf([entry], [], { citations: ['A', 'RFC7'] });
  const text = '[RFC7], [A], [RFC9], [sic] <b>[';
  const pieces = linkText(registry, text);
  assert.equal(pieces.map((piece) => piece.text).join(''), text);
  assert.deepEqual(
    pieces.flatMap(({ path, url }) => path ?? url ?? []),
    ['/reference/rfc7/', '/contact/a/', 'https://www.rfc-editor.org/rfc/rfc9'],
  );
});

test('an entry is found on its service’s page, one without a name on that of its ports', () => {
  const entries = [named('CL/1', '5'), unnamed('Reserved', '5'), unnamed('Unassigned', '6-7')];
  const registry = registryOf(entries);
  assert.deepEqual(
    entries.map((entry) => entryPath(registry, entry)),
    ['/service/cl~2f1/#entry-cl~2f1-5-tcp', '/port/5/#entry-5', '/range/6-7/#entry-6-7'],
  );
});

test('an entry with neither a name nor a port stands among the oddities', () => {
  const lost = entryOf({ Description: 'lost' });
  assert.equal(entryPath(registryOf([lost]), lost), '/about/data/#entry');
});

test('an entry that is not the registry’s is a mistake that is named', () => {
  assert.throws(() => entryPath(registryOf([]), named('x', '5')), /no anchor for \{"name":"x"/);
});

test('a contact and a document are found though they are gone', () => {
  const gone = entryOf({ 'Service Name': 'x', Assignee: '[A]', Reference: '[RFC1]' });
  const kept = entryOf({ 'Service Name': 'y', Assignee: '[B]', Reference: '[RFC2]' });
  const registry = registryAfter(
    {
      date: '2026-01-01',
      entries: [gone, kept],
      contacts: [
        ['A', 'Ann'],
        ['B', 'Bob'],
      ],
    },
    { date: '2026-02-01', entries: [kept], contacts: [['B', 'Bob']] },
  );
  assert.deepEqual([contactFor(registry, 'A').title, contactFor(registry, 'B').title], ['Ann', 'Bob']);
  assert.throws(() => contactFor(registry, 'C'), /There is no contact for "C"/);
  const titles = ['RFC1', 'RFC 2, Section 3', 'RFC3', 'n/a'].map(
    (label) => documentFor(registry, parseReference(label))?.title,
  );
  assert.deepEqual(titles, ['RFC 1', 'RFC 2', undefined, undefined]);
});

test('a removed entry has an anchor that none of those that are there has', () => {
  const [gone, kept] = [
    named('x', '5'),
    entryOf({ 'Service Name': 'x', 'Port Number': '5', 'Transport Protocol': 'tcp' }),
  ];
  const registry = registryAfter(
    { date: '2026-01-01', entries: [gone, kept] },
    { date: '2026-02-01', entries: [kept] },
  );
  assert.deepEqual([...registry.anchors.values()], ['entry-x-5-tcp', 'entry-x-5-tcp-2']);
});

test('a port that an entry covered once keeps its page', () => {
  const registry = registryAfter(
    { date: '2026-01-01', entries: [named('x', '5'), unnamed('Unassigned', '10-12')] },
    { date: '2026-02-01', entries: [unnamed('Unassigned', '11-12')] },
    { date: '2026-03-01', entries: [unnamed('Unassigned', '12-13')] },
  );
  assert.deepEqual(
    registry.ports.slice(0, 5).map(({ number }) => number),
    [5, 10, 11, 12, 13],
  );
  assert.equal(registry.portAt.get(11)?.number, 11);
});

test('assigned and unassigned ports are in blocks of their own', () => {
  const { assignedBlocks, unassignedBlocks } = registryOf([
    named('x', '5-6'),
    unnamed('Unassigned', '7-8'),
    named('y', '9'),
  ]);
  assert.deepEqual(assignedBlocks, [
    { first: 5, last: 6 },
    { first: 9, last: 9 },
  ]);
  assert.deepEqual(unassignedBlocks, [{ first: 7, last: 8 }]);
});

test('a registry gives back the release it was made from', () => {
  const release = releaseWith(
    [named('x', '5')],
    [
      ['B', 'Bob'],
      ['A', 'Ann'],
    ],
    { title: 'R' },
  );
  const registry = registryOf(
    release.entries,
    [
      ['B', 'Bob'],
      ['A', 'Ann'],
    ],
    { title: 'R' },
  );
  assert.deepEqual(releaseOf(registry), release);
});
