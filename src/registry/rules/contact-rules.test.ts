import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../registry.fixture.ts';
import { oddValues } from './rules.fixture.ts';
import { RULES } from './rules.ts';

const naming = (cell: string): { 'Service Name': string; Contact: string } => ({ 'Service Name': 'x', Contact: cell });

test('a contact that an entry names must be in the table', () => {
  const entries = [naming('[A][B]'), { Assignee: '[C]' }];
  assert.deepEqual(oddValues('contact-unknown', entries, [['A']]), ['B', 'C']);
  const registry = registryOf([entryOf(naming('[A]')), { ...entryOf(naming('[B]')), line: 7 }], [['A']]);
  assert.deepEqual(
    RULES['contact-unknown'].find(registry).map(({ table, line }) => [table, line]),
    [['entries', 7]],
  );
});

test('a contact of the table must be named, as assignee, contact or in a text', () => {
  const entries = [naming('[A]'), { Assignee: '[B]' }, { Description: 'by [C]' }];
  assert.deepEqual(oddValues('contact-unused', entries, [['A'], ['B'], ['D']]), ['D']);
  const cited = registryOf(entries.map(entryOf), [['C']], { citations: ['C'] });
  assert.deepEqual(RULES['contact-unused'].find(cited), []);
});

test('IDs must differ in more than case', () => {
  const [twin] = RULES['contact-twin'].find(registryOf([], [['B'], ['Ann'], ['ANN']]));
  assert.deepEqual([twin?.value, twin?.line], ['ann', 3]);
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

test('a slug has 200 characters at most, of a service, a document or a contact', () => {
  const [long, longer] = ['x'.repeat(200), 'x'.repeat(201)];
  const entries = (name: string) => [{ 'Service Name': name, Reference: `[draft-${name.slice(6)}]` }];
  assert.deepEqual(oddValues('slug-length', entries(long), [[long]]), []);
  assert.deepEqual(oddValues('slug-length', entries(longer), [[longer]]), [longer, `draft-${longer.slice(6)}`, longer]);
});

test('contacts that share a slug are odd, others are not', () => {
  const registry = registryOf([], [['A'], ['B'], ['C']]);
  const slugs: Record<string, string> = { A: 'same', B: 'own', C: 'same' };
  const contacts = [...registry.contacts].map(([id, contact]) => [id, { ...contact, slug: slugs[id] ?? '' }] as const);
  assert.deepEqual(RULES['slug-collision'].find({ ...registry, contacts: new Map(contacts) }), [
    { table: 'contacts', line: 2, value: 'A and C' },
  ]);
  assert.deepEqual(RULES['slug-collision'].find(registry), []);
});
