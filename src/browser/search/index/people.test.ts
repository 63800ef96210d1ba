import assert from 'node:assert/strict';
import test from 'node:test';
import { parsePeople } from './people.ts';

const TEXT = [
  'RFC 6335\nsome text\tsome~20text',
  'Ann Lee\nBob\tbob_2',
  'RFC 1',
  'Old Co',
  'Thread Group, Inc.\tthread-group\t2',
  'What one is\nWhat another is',
].join('\n\n');

test('a slug follows from the title, or stands behind a tab', () => {
  assert.deepEqual(
    parsePeople(TEXT).all.map(({ kind, name, slug }) => [kind, name, slug]),
    [
      ['reference', 'RFC 6335', 'rfc6335'],
      ['reference', 'some text', 'some~20text'],
      ['contact', 'Ann Lee', 'ann_lee'],
      ['contact', 'Bob', 'bob_2'],
      ['reference', 'RFC 1', 'rfc1'],
      ['contact', 'Old Co', 'old_co'],
    ],
  );
});

test('the first two parts are of the registry, the others are gone', () => {
  assert.deepEqual(
    parsePeople(TEXT).all.map(({ former }) => former),
    [false, false, false, false, true, true],
  );
});

test('an organization has a name, a short name, a slug and a number of contacts', () => {
  const [group] = parsePeople(TEXT).organizations;
  assert.deepEqual(
    [group?.name, group?.short.name, group?.slug, group?.contacts],
    ['Thread Group, Inc.', 'thread group', 'thread-group', 2],
  );
});

test('what common names are for stands in their order', () => {
  assert.deepEqual(parsePeople(TEXT).whats, ['What one is', 'What another is']);
});

test('a title is ready to be compared', () => {
  const [, , ann] = parsePeople(TEXT).all;
  assert.deepEqual([ann?.lower, ann?.plain], ['ann lee', 'annlee']);
});

test('parts without lines have nobody', () => {
  const nobody = { all: [], organizations: [], whats: [] };
  assert.deepEqual(parsePeople('\n\n\n\n\n\n\n\n'), nobody);
  assert.deepEqual(parsePeople(''), nobody);
});
