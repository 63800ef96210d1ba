import assert from 'node:assert/strict';
import test from 'node:test';
import { parseReference } from '../../record/reference.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { changeOf, withPast } from '../facts.fixture.ts';
import { contactLabels, referenceLabels } from './labels.ts';

const registry = withPast(
  registryOf([entryOf({ 'Service Name': 'x', Assignee: '[Ann]', Reference: '[RFC6335]' })], [['Ann', 'Ann A.']], {
    footnotes: { '1': 'Only\nin tests.', '2': '' },
    links: { 'Some text': 'https://example.org/', Script: 'javascript:alert(1)' },
  }),
  {
    entries: [
      changeOf('2026-01-02', 'removed', entryOf({ 'Service Name': 'y', Assignee: '[Bob]', Reference: '[RFC7]' })),
    ],
  },
);
const labelOf = (label: string) => referenceLabels(registry, [parseReference(label)]).labels;

test('a contact is called by its ID and leads to its page, a former one too', () =>
  assert.deepEqual(contactLabels(registry, ['Ann', 'Bob']), {
    labels: [
      { text: 'Ann', path: '/contact/ann/' },
      { text: 'Bob', path: '/contact/bob/' },
    ],
    footnotes: [],
  }));

test('a contact that no page is about ends the build with its ID', () =>
  assert.throws(() => contactLabels(registry, ['Nobody']), /no contact .*Nobody/));

const TARGETS: [label: string, target: { path?: string; url?: string }][] = [
  ['RFC6335', { path: '/reference/rfc6335/' }],
  ['RFC6335, Section 5', { path: '/reference/rfc6335/' }],
  ['RFC7', { path: '/reference/rfc7/' }],
  ['RFC8', {}],
  ['https://example.org/a', { url: 'https://example.org/a' }],
  ['http://[', {}],
  ['Some text', { url: 'https://example.org/' }],
  ['Script', {}],
  ['constructor', {}],
  ['1', {}],
];
for (const [label, target] of TARGETS) {
  test(`the reference ${label} leads to ${target.path ?? target.url ?? 'nothing'}`, () =>
    assert.deepEqual(labelOf(label), [{ text: label, ...target }]));
}

test('the footnotes among references are told, where IANA has their texts', () =>
  assert.deepEqual(referenceLabels(registry, ['1', '2', '3', 'RFC6335'].map(parseReference)).footnotes, [
    'Only\nin tests.',
  ]));
