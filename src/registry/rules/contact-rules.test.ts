import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, releaseWith } from '../registry.fixture.ts';
import { oddValues } from './rules.fixture.ts';
import { RULES } from './rules.ts';

const naming = (cell: string): { 'Service Name': string; Contact: string } => ({ 'Service Name': 'x', Contact: cell });

test('a contact that an entry names must be in the table', () => {
  const entries = [naming('[A][B]'), { Assignee: '[C]' }];
  assert.deepEqual(oddValues('contact-unknown', entries, [['A']]), ['B', 'C']);
  const release = releaseWith([entryOf(naming('[A]')), { ...entryOf(naming('[B]')), line: 7 }], [['A']]);
  assert.deepEqual(
    RULES['contact-unknown'].find(release).map(({ entry }) => entry?.line),
    [7],
  );
  assert.deepEqual(oddValues('contact-unknown', [naming('[B]'), naming('[B]')]), ['B']);
});

test('a contact of the table must be named, as assignee, contact or in a text', () => {
  const entries = [naming('[A]'), { Assignee: '[B]' }, { Description: 'by [C]' }];
  assert.deepEqual(oddValues('contact-unused', entries, [['A'], ['B'], ['D']]), ['D']);
  const cited = releaseWith(entries.map(entryOf), [['C']], { citations: ['C'] });
  assert.deepEqual(RULES['contact-unused'].find(cited), []);
});

test('IDs must differ in more than case', () => {
  const [twin] = RULES['contact-twin'].find(releaseWith([], [['B'], ['Ann'], ['ANN']]));
  assert.deepEqual([twin?.value, twin?.contact?.id], ['ANN and Ann', 'Ann']);
  assert.deepEqual(oddValues('contact-twin', [naming('[B][b]')]), ['B and b']);
  assert.deepEqual(oddValues('contact-twin', [naming('[a]')], [['A']]), ['A and a']);
  assert.deepEqual(oddValues('contact-twin', [], [['A'], ['B']]), []);
});

test('an address is mail with & for @, a telephone number or a page', () => {
  const good = ['mailto:a.b+c&d.example', 'tel:+1 (2) 3-4.5', 'http://a.example', 'https://a.example/b?c'];
  const bad = ['mailto:a@b.c', 'mailto:a b&c', 'a&b.c', 'tel:1x', 'ftp://a', 'http:// a', 'xtel:1', ''];
  const rows = (uris: readonly string[]): string[][] => uris.map((uri, i) => [`C${i}`, '', '', uri]);
  assert.deepEqual(oddValues('contact-address', [], rows(good)), []);
  assert.deepEqual(oddValues('contact-address', [], rows(bad)).sort(), bad.filter(Boolean).sort());
  assert.deepEqual(oddValues('contact-address', [], [['A', '', '', `${good[0]}|ftp://a`]]), ['ftp://a']);
});
