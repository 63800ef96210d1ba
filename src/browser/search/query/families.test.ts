import assert from 'node:assert/strict';
import test from 'node:test';
import { FAMILIES, familyOf } from './families.ts';
import { parseQuery } from './parse-query.ts';

const ask = (text: string): readonly string[] => familyOf(parseQuery(text));

test('a word for a kind of thing means names, whatever people write around it', () => {
  for (const text of ['database', 'which ports do databases use?', 'SQL server', 'db ports'])
    assert.deepEqual(ask(text).slice(0, 3), ['mysql', 'postgresql', 'ms-sql-s'], text);
  assert.equal(ask('port for time sync')[0], 'ntp');
  assert.equal(ask('E-Mail')[0], 'smtp');
});

test('other words beside it, or none, mean nothing', () => {
  for (const text of ['sql in java', 'mysql database', '1521', '']) assert.deepEqual(ask(text), [], text);
});

test('every kind is found by its words, and is listed once', () => {
  const kinds = FAMILIES.flatMap(([words, names]) => words.split(', ').map((kind) => [kind, names] as const));
  for (const [kind, names] of kinds) assert.deepEqual(ask(kind).join(', '), names, kind);
  assert.equal(new Set(kinds.map(([kind]) => kind)).size, kinds.length);
});
