import assert from 'node:assert/strict';
import test from 'node:test';
import { parseReference } from '../../record/reference.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { citeReference } from './cited-reference.ts';

const LABELS = '[RFC7, Section 2][draft-a-b-00][https://docs.example/a/proto.md][https://docs.example/a]';
const data = siteDataOf(registryOf([entryOf({ 'Service Name': 'x', Reference: LABELS })]), {
  rfcTitles: { 'RFC 7': 'Seven' },
});
const cite = (label: string) => citeReference(data, parseReference(label));

test('an RFC is cited by its name, the section and its title', () =>
  assert.deepEqual(cite('RFC7, Section 2'), [{ text: 'RFC 7, Section 2', path: '/reference/rfc7/', about: 'Seven' }]));

test('a document whose title is not known is cited all the same', () =>
  assert.deepEqual(cite('draft-a-b-00'), [{ text: 'draft-a-b-00', path: '/reference/draft-a-b-00/', about: '' }]));

test('a file is cited as what it is, any other address by itself, a text as IANA wrote it', () => {
  assert.deepEqual(cite('https://docs.example/a/proto.md'), [
    { text: 'proto.md', url: 'https://docs.example/a/proto.md', about: 'Markdown, docs.example' },
  ]);
  assert.deepEqual(cite('https://docs.example/a'), [
    { text: 'https://docs.example/a', url: 'https://docs.example/a', about: '' },
  ]);
  assert.deepEqual(cite('A text'), [{ text: 'A text', about: '' }]);
});
