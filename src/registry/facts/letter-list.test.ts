import assert from 'node:assert/strict';
import test from 'node:test';
import { countLetters, groupByLetter, letterCrumbs, SERVICE_LIST } from './letter-list.ts';

const named = (name: string) => ({ name });
const letters = groupByLetter(
  ['x11', 'X12', '3com', 'Émile'].map(named),
  [named('x9'), named('gone')],
  ({ name }) => name,
);

test('everything stands under its first letter, whatever its case and accent, and digits under one', () =>
  assert.deepEqual(
    letters.map(({ letter, present, former }) => [
      letter,
      ...[present, former].map((all) => all.map((one) => one.name)),
    ]),
    [
      ['x', ['x11', 'X12'], ['x9']],
      ['0-9', ['3com'], []],
      ['e', ['Émile'], []],
      ['g', [], ['gone']],
    ],
  ));

test('letters are listed in order and count what stands there now', () =>
  assert.deepEqual(countLetters(SERVICE_LIST, letters, 'x'), [
    { title: '0-9', path: '/services/0-9/', count: 1, current: false, label: '0-9, 1 service name' },
    { title: 'E', path: '/services/e/', count: 1, current: false, label: 'E, 1 service name' },
    { title: 'G', path: '/services/g/', count: 0, current: false, label: 'G, 0 service names' },
    { title: 'X', path: '/services/x/', count: 2, current: true, label: 'X, 2 service names' },
  ]));

test('above a page is the list of its letter, and above that the whole list', () =>
  assert.deepEqual(letterCrumbs(SERVICE_LIST, 'https'), [
    { title: 'Services', path: '/services/' },
    { title: 'H', path: '/services/h/' },
  ]));
