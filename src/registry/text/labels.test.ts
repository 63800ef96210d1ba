import assert from 'node:assert/strict';
import test from 'node:test';
import { parseLabels, printLabels, splitLabels } from './labels.ts';

test('a cell of labels is read, and anything else is none', () => {
  assert.deepEqual(parseLabels(''), []);
  assert.deepEqual(parseLabels('[A]'), ['A']);
  assert.deepEqual(parseLabels('[A][RFC 1, Section 2]'), ['A', 'RFC 1, Section 2']);
  for (const cell of [
    'A',
    '[A',
    'A]',
    'xAy',
    '[Ax',
    'xA]',
    '[]',
    '[A][]',
    '[A] [B]',
    '[[A]]',
    '[A]]',
    '[a[b]',
    'x[A]',
    '[A]x',
  ])
    assert.equal(parseLabels(cell), null, cell);
});

test('labels are printed in brackets, with nothing between them', () => {
  assert.equal(printLabels([]), '');
  assert.equal(printLabels(['A', 'B']), '[A][B]');
});

test('text is cut at its labels, and at nothing that only looks like one', () => {
  assert.deepEqual(splitLabels('see [Ann][B C], [] and [c'), [
    { text: 'see ' },
    { label: 'Ann' },
    { label: 'B C' },
    { text: ', [] and [c' },
  ]);
  assert.deepEqual(splitLabels('[A]'), [{ label: 'A' }]);
  assert.deepEqual(splitLabels('a[[b]]'), [{ text: 'a[' }, { label: 'b' }, { text: ']' }]);
  assert.deepEqual(splitLabels(''), []);
});
