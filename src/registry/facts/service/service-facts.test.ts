import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { must } from '../../text/must.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { serviceFacts } from './service-facts.ts';

const factsOf = (slug: string, entries: Parameters<typeof entryOf>[0][], footnotes = {}) => {
  const registry = registryOf(entries.map(entryOf), [['Ann', 'Ann A.']], { footnotes });
  const data = siteDataOf(registry, { rfcTitles: { 'RFC 7': 'Seven' } });
  return serviceFacts(data, must(registry.services, slug, 'service'));
};

test('what several entries of a service say stands once', () => {
  const entry = {
    'Service Name': 'x',
    Assignee: '[Ann][Bob]',
    Contact: '[Bob]',
    'Registration Date': '2020-01',
    Reference: '[1][RFC7]',
    'Service Code': '1',
  };
  const facts = factsOf('x', [entry, { ...entry, Reference: '[RFC7][RFC8]' }], { '1': 'A footnote.' });
  assert.deepEqual(facts.people, [
    {
      title: 'Assignee',
      contacts: [
        { title: 'Ann A.', path: '/contact/ann/' },
        { title: 'Bob', path: '/contact/bob/' },
      ],
    },
    { title: 'Contact', contacts: [{ title: 'Bob', path: '/contact/bob/' }] },
  ]);
  assert.deepEqual(
    facts.references.map(({ text, about }) => [text, about]),
    [
      ['1', ''],
      ['RFC 7', 'Seven'],
      ['RFC 8', ''],
    ],
  );
  assert.deepEqual(facts.footnotes, ['A footnote.']);
  assert.deepEqual(facts.dates, [{ title: 'Registered', values: ['2020-01'] }]);
  assert.deepEqual(facts.codes, [{ code: 1, characters: '0x00000001' }]);
});

test('different dates of one service stand beside each other', () =>
  assert.deepEqual(
    factsOf('x', [
      { 'Service Name': 'x', 'Registration Date': '2020-01', 'Modification Date': '2022-01' },
      { 'Service Name': 'x', 'Registration Date': '2021-01' },
    ]).dates,
    [
      { title: 'Registered', values: ['2020-01', '2021-01'] },
      { title: 'Modified', values: ['2022-01'] },
    ],
  ));

test('nothing is said of what IANA leaves blank', () =>
  assert.deepEqual(factsOf('x', [{ 'Service Name': 'x' }]), {
    labels: [],
    codes: [],
    people: [],
    references: [],
    footnotes: [],
    dates: [],
    sharing: [],
  }));

test('a service is found in DNS under its transports, a withdrawn one under none', () => {
  const tcp = { 'Service Name': 'x', 'Transport Protocol': 'tcp' };
  assert.deepEqual(
    factsOf('x', [tcp]).labels.map(({ title, values }) => [title, values]),
    [
      ['SRV label', ['_x._tcp']],
      ['DNS-SD type', ['_x._tcp']],
    ],
  );
  assert.deepEqual(factsOf('x', [{ ...tcp, 'Assignment Notes': 'This is no longer in use.' }]).labels, []);
});

test('services on the same ports are named once, in the order of the ports, without the service itself', () => {
  const { sharing } = factsOf('x', [
    { 'Service Name': 'x', 'Port Number': '9' },
    { 'Service Name': 'X', 'Port Number': '5-6' },
    { 'Service Name': 'far', 'Port Number': '7' },
    { 'Service Name': 'near', 'Port Number': '6' },
    { 'Service Name': 'near', 'Port Number': '5', 'Transport Protocol': 'udp' },
    { 'Service Name': 'last', 'Port Number': '9' },
    { Description: 'Reserved', 'Port Number': '9' },
  ]);
  assert.deepEqual(
    sharing.map(({ title }) => title),
    ['last', 'near'],
  );
});

test('a contact that the registry does not have ends the build with its ID', () => {
  const registry = registryOf([entryOf({ 'Service Name': 'x', Assignee: '[Ann]' })]);
  const service = must(registry.services, 'x', 'service');
  const data = siteDataOf({ ...registry, contacts: new Map() });
  assert.throws(() => serviceFacts(data, service), /no contact .*Ann/);
});

test('who is assignee and contact alike is named once', () =>
  assert.deepEqual(factsOf('x', [{ 'Service Name': 'x', Assignee: '[Ann]', Contact: '[Ann]' }]).people, [
    { title: 'Assignee and contact', contacts: [{ title: 'Ann A.', path: '/contact/ann/' }] },
  ]));
