import assert from 'node:assert/strict';
import test from 'node:test';
import { noteParagraphs } from './note-text.ts';

test('a note becomes its paragraphs, and the frame around a notice is left out', () => {
  const text = 'One\ntwo [RFC1].\n\n*********\n* PLEASE  *\n*         *\n* "GOOD", *\n* NOTE.   *\n*********\n';
  assert.deepEqual(noteParagraphs(text), ['One two [RFC1].', 'PLEASE', '"GOOD", NOTE.']);
  assert.deepEqual(noteParagraphs(''), []);
});
