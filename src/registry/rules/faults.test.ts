import assert from 'node:assert/strict';
import test from 'node:test';
import { registryAfter } from '../history/history.fixture.ts';
import { entryOf, registryOf, releaseWith } from '../registry.fixture.ts';
import { findFaults, findLongNames } from './faults.ts';

const FILES = { entries: 'e.csv', contacts: 'c.csv' };
const [LONG, LONGER] = ['x'.repeat(200), 'x'.repeat(201)];
const naming = (name: string) => [entryOf({ 'Service Name': name, Reference: `[draft-${name.slice(6)}]` })];

test('a slug has 200 characters at most, of a service, a document or a contact', () => {
  assert.deepEqual(findFaults(registryOf(naming(LONG), [[LONG]]), FILES), []);
  const found = findFaults(registryOf(naming(LONGER), [[LONGER]]), FILES);
  assert.deepEqual(
    found.map(({ file, line, value }) => [file, line, value]),
    [
      ['e.csv', 2, LONGER],
      ['e.csv', 2, `draft-${LONGER.slice(6)}`],
      ['c.csv', 2, LONGER],
    ],
  );
});

test('a name of few characters may have a slug that is too long', () => {
  const [short, long] = ['€'.repeat(22), '€'.repeat(23)];
  const found = findLongNames(releaseWith([], [[short], [long], ['İ'.repeat(23)]]), FILES);
  assert.deepEqual(
    found.map(({ value }) => value),
    [long],
  );
});

test('a slug of what is gone is looked at, too', () => {
  const seen = registryAfter(
    { date: '2026-01-01' },
    { date: '2026-02-01', entries: naming(LONGER), contacts: [[LONGER]] },
    { date: '2026-03-01' },
  );
  assert.deepEqual(
    findFaults(seen, FILES).map(({ file, line, value }) => [file, line, value.length]),
    [
      ['e.csv', null, 201],
      ['e.csv', null, 201],
      ['c.csv', null, 201],
    ],
  );
});

test('contacts that share a slug are a fault, others are not', () => {
  const registry = registryOf([], [['A'], ['B'], ['C']]);
  const slugs: Record<string, string> = { A: 'same', B: 'own', C: 'same' };
  const contacts = [...registry.contacts].map(([id, contact]) => [id, { ...contact, slug: slugs[id] ?? '' }] as const);
  assert.deepEqual(
    findFaults({ ...registry, contacts: new Map(contacts) }, FILES).map(({ file, line, value, problem }) => [
      file,
      line,
      value,
      problem,
    ]),
    [['c.csv', 2, 'A and C', 'two contacts would share a page']],
  );
  assert.deepEqual(findFaults(registry, FILES), []);
});

test('a service whose page would be another one’s JSON is a fault, if the other is or was there', () => {
  const named = (name: string) => entryOf({ 'Service Name': name });
  const both = findFaults(registryOf([named('x'), named('X.json'), named('y.json')]), FILES);
  assert.deepEqual(
    both.map(({ line, value }) => [line, value]),
    [[2, 'X.json']],
  );
  const gone = registryAfter(
    { date: '2026-01-01', entries: [named('x')] },
    { date: '2026-02-01', entries: [named('x.json')] },
  );
  assert.equal(findFaults(gone, FILES).length, 1);
});

test('a release with a name that is too long for a path says where', () => {
  const contacts = [[LONGER], ['Ann']];
  const release = releaseWith([...naming(LONG), ...naming(LONGER), entryOf({ Assignee: `[${LONGER}]` })], contacts);
  assert.deepEqual(
    findLongNames(release, FILES).map(({ file, line, value }) => [file, line, value.length]),
    [
      ['e.csv', 2, 201],
      ['e.csv', 2, 201],
      ['e.csv', 2, 201],
      ['c.csv', 2, 201],
    ],
  );
  assert.deepEqual(findLongNames(releaseWith(naming(LONG), [[LONG]]), FILES), []);
});
