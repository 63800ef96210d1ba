import assert from 'node:assert/strict';
import test from 'node:test';
import { rewrap } from './rewrap.ts';

test('lines that were broken by hand become one', () =>
  assert.equal(
    rewrap(
      'The service listens for requests of clients that\n  were configured by hand, and answers each of them\n  once.',
    ),
    'The service listens for requests of clients that were configured by hand, and answers each of them once.',
  ));

test('a text whose lines all end on purpose stays as it is', () => {
  for (const text of [
    'One line, however long it may be, has no break that anybody would have to mend or to look at.',
    'Defined TXT keys:\n  a=<one>\n  b=<two>',
    'Short\nlines\nof a list',
    '',
  ])
    assert.equal(rewrap(text), null);
});

test('lists, pairs, columns and indented blocks keep their lines', () => {
  const kept = [
    'It is announced under a name of its own, for example:',
    '    <Name>._x._tcp.local',
    '    <Number>._y._tcp.local',
    '* the first item, which is as long as a line can be here;',
    '* the second one.',
    'key=value of something',
    'Note: whatever is said here is of no great importance.',
    'domain       any name that there is, or an address of it',
  ];
  const wrapped = 'All of these may be left out by whoever announces the\nservice.';
  assert.equal(rewrap([...kept, wrapped].join('\n')), [...kept, wrapped.replace('\n', ' ')].join('\n'));
});

test('an item goes on where its sentence does, and a list after a comma', () =>
  assert.equal(
    rewrap('* an item that goes on in the line which stands below\nit\nDefined TXT keys: a,\nb,\nc'),
    '* an item that goes on in the line which stands below it\nDefined TXT keys: a, b, c',
  ));

test('a sentence that ends before the edge ends a paragraph, and an empty line does', () =>
  assert.equal(
    rewrap(
      'This sentence is an end of something, so it stops.\nThis one is somewhat longer, to be broken before its last\nword.\n\nAnother.',
    ),
    'This sentence is an end of something, so it stops.\nThis one is somewhat longer, to be broken before its last word.\n\nAnother.',
  ));
