import assert from 'node:assert/strict';
import test from 'node:test';
import { registryOf } from '../../registry.fixture.ts';
import { plain, siteDataOf } from '../facts.fixture.ts';
import { differenceSentence } from './difference-words.ts';

const words = { ...siteDataOf(registryOf([], [['Ann'], ['Bob'], ['Cy', 'Cy C.'], ['Cy_2', 'Cy C.']])), here: '/' };
const told = (before: string, after: string, ...columns: string[]): string =>
  plain(
    differenceSentence(
      words,
      columns.map((column) => ({ column, before, after })),
      ['x'],
    ),
  );
const references = (before: string, after: string): string => told(before, after, 'Reference');

test('of a list only what came, went or was replaced is told', () => {
  assert.equal(references('[A][B]', '[C][B]'), 'Reference A replaced by C in x.');
  assert.equal(references('[A]', '[A][B]'), 'Reference B added to x.');
  assert.equal(references('[A][B][C]', '[B]'), 'References A and C removed from x.');
  assert.equal(references('', '[A][B]'), 'References A and B added to x.');
});

test('a list of which more changed is told as a whole', () => {
  assert.equal(references('[A][B]', '[C]'), 'Reference of x changed from A and B to C.');
  assert.equal(references('[A]', '[B]'), 'Reference of x changed from A to B.');
  assert.equal(references('[A][B]', '[B][C][D]'), 'Reference of x changed from A and B to B, C and D.');
  assert.equal(references('[A][B][C]', '[C][D]'), 'Reference of x changed from A, B and C to C and D.');
  assert.equal(references('[A]', '[A][A]'), 'Reference of x changed from A to A and A.');
});

test('a list that changed only its order says so', () => {
  assert.equal(references('[A][B]', '[B][A]'), 'References of x put in another order.');
  assert.equal(
    told('[Ann][Bob]', '[Bob][Ann]', 'Assignee', 'Contact'),
    'Assignees and contacts of x put in another order.',
  );
});

test('texts that differ only behind what is shown of them are not told', () => {
  const long = 'word '.repeat(60);
  assert.equal(told(`${long}a`, `${long}b`, 'Description'), 'Description of x changed.');
});

test('text in brackets that is no list is told as it is', () =>
  assert.equal(told('[A][B]', '[B][A]', 'Assignment Notes'), 'Note of x changed from “[A][B]” to “[B][A]”.'));

test('contacts that are called the same are told by their IDs', () => {
  assert.equal(told('[Cy]', '[Cy_2]', 'Contact'), 'Contact of x changed from Cy to Cy_2.');
  assert.equal(told('[Cy][Ann]', '[Cy_2][Ann]', 'Contact'), 'Contact Cy replaced by Cy_2 in x.');
  assert.equal(told('[Ann]', '[Cy]', 'Contact'), 'Contact of x changed from Ann to Cy C.');
});
