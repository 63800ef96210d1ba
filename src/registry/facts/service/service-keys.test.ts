import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { must } from '../../text/must.ts';
import { plain } from '../facts.fixture.ts';
import { serviceKeys } from './service-keys.ts';

const keysOf = (...notes: string[]) => {
  const registry = registryOf(notes.map((note) => entryOf({ 'Service Name': 'x', 'Assignment Notes': note })));
  return serviceKeys(registry, must(registry.services, 'x', 'service'));
};
const textsOf = (note: string): string[] => keysOf(note).texts.map((pieces) => pieces.map(({ text }) => text).join(''));

test('keys that a note defines plainly are listed once', () =>
  assert.deepEqual(keysOf('Defined TXT keys: u=<user>, p', 'Defined TXT keys: u=<user>'), {
    keys: [
      { key: 'u', text: 'u=<user>' },
      { key: 'p', text: '' },
    ],
    texts: [],
    documents: [],
  }));

test('the text of a key does not repeat its name', () => {
  const keys = (text: string) => keysOf(`Defined TXT keys: ${text}`).keys.map((one) => [one.key, one.text]);
  assert.deepEqual(keys('\n  auth    md5 | none\n  to      a name'), [
    ['auth', 'md5 | none'],
    ['to', 'a name'],
  ]);
  assert.deepEqual(keys('\n  td: Path of it'), [['td', 'Path of it']]);
  assert.deepEqual(keys('sn (serial), name == The name'), [
    ['sn', '(serial)'],
    ['name', 'name == The name'],
  ]);
});

test('a document that a note refers to is shown as what it is', () =>
  assert.deepEqual(
    keysOf(
      'Defined TXT keys: See Keys.pdf.',
      'Defined TXT keys: See http://docs.example/keys',
      'Defined TXT keys: See http://docs.example/keys.html',
    ).documents.map(plain),
    [
      'The keys are defined in Keys.pdf (PDF). IANA names the file without its address.',
      'The keys are defined in http://docs.example/keys.',
      'The keys are defined in keys.html (web page, docs.example).',
    ],
  ));

test('where a table would lose words, the whole note stands in its place', () => {
  for (const definition of [
    'txtvers and proprietary keys',
    'txtvers + Proprietary',
    'txtvers, name, (others not publicly documented)',
    'txtvers, guid, c0, c1, c2, ..., where the number of c_n attributes is variable',
  ]) {
    const note = `Defined TXT keys: ${definition}`;
    assert.deepEqual([keysOf(note).keys, textsOf(note)], [[], [note]]);
  }
  assert.deepEqual(textsOf('Defined TXT keys: a=1\n  Example:\n  a=1'), ['Defined TXT keys: a=1\n  Example:\n  a=1']);
  assert.deepEqual(textsOf('This is what it does. Defined TXT keys: a=1'), []);
});

// Parts that random notes are made of.
const SCRAPS = [
  'txtvers',
  'a=<one of two>',
  'b (second)',
  'c    one | two',
  'd: Path',
  '"e": if present',
  'and more',
  'None',
  '(others)',
  '...',
];
const note = fc
  .array(fc.tuple(fc.constantFrom(...SCRAPS), fc.constantFrom(', ', '\n  ', ' ', '; ', ',\n  ', '\n  Example:\n')))
  .map((scraps) => `Defined TXT keys: ${scraps.flat().join('')}`.trim());

test('every word that defines keys is in the table or in the text', () =>
  fc.assert(
    fc.property(fc.array(note, { minLength: 1, maxLength: 3 }), (notes) => {
      const { keys, texts } = keysOf(...notes);
      if (keys.length + texts.length === 0) return;
      const said = [...keys.flatMap(({ key, text }) => [key, text]), ...texts.flat().map(({ text }) => text)].join(' ');
      const defining = notes.filter((text) => keysOf(text).keys.length + keysOf(text).texts.length > 0);
      for (const word of defining.join(' ').replaceAll('Defined TXT keys:', '').match(/\w+/g) ?? [])
        assert.match(said, new RegExp(`\\b${word}\\b`));
    }),
  ));
