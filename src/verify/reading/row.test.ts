import assert from 'node:assert/strict';
import test from 'node:test';
import { documentPathOf, labelsIn, mentionsOf, pathsOf, saysNothing } from './row.ts';

test('labels are what stands in brackets', () => {
  assert.deepEqual(labelsIn('[RFC1][A b] see [C], not [] or [x'), ['RFC1', 'A b', 'C']);
});

test('a label names an RFC, a draft, or no document', () => {
  const paths: [label: string, path: string | null][] = [
    ['RFC1', '/reference/rfc1/'],
    ['RFC 0001', '/reference/rfc1/'],
    ['rfc8765, Section 6.1', '/reference/rfc8765/'],
    ['draft-ietf-x-01', '/reference/draft-ietf-x-01/'],
    ['RFC-ietf-X-01', '/reference/rfc-ietf-x-01/'],
    ['RFC1x', null],
    ['see RFC1', null],
    ['RFC1234567', null],
    ['Jon_Postel', null],
  ];
  for (const [label, path] of paths) assert.equal(documentPathOf(label), path, label);
});

test('a row mentions what its description, report of unauthorized use and notes have in brackets', () => {
  const row = Array.from({ length: 12 }, (_, i) => `[${i}]`);
  assert.deepEqual(mentionsOf(row), ['3', '10', '11']);
});

test('a row stands on the pages of its service, of each of its ports, and of their range', () => {
  assert.deepEqual(pathsOf(['A b', '7-9']), ['/service/a~20b/', '/port/7/', '/port/8/', '/port/9/', '/range/7-9/']);
  assert.deepEqual(pathsOf(['', '7']), ['/port/7/']);
  assert.deepEqual(pathsOf(['', '7-7']), ['/port/7/', '/range/7-7/']);
  assert.deepEqual(pathsOf(['a', '']), ['/service/a/']);
});

test('a row says nothing of its ports if they are unassigned among others and nothing is reported', () => {
  const row = (name: string, number: string, description: string, unauthorized = ''): string[] => {
    const cells = Array.from({ length: 12 }, () => '');
    return Object.assign(cells, { 0: name, 1: number, 3: description, 10: unauthorized });
  };
  assert.ok(saysNothing(row('', '7-9', 'Unassigned')));
  assert.ok(!saysNothing(row('a', '7-9', 'Unassigned')));
  assert.ok(!saysNothing(row('', '7', 'Unassigned')));
  assert.ok(!saysNothing(row('', '7-9', 'Reserved')));
  assert.ok(!saysNothing(row('', '7-9', 'Unassigned', 'Yes')));
});
