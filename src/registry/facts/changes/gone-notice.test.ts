import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { goneNotice } from './gone-notice.ts';

const entry = (name: string, port: string, transport: string, assignee: string): ReturnType<typeof entryOf> =>
  entryOf({
    'Service Name': name,
    'Port Number': port,
    'Transport Protocol': transport,
    Description: `${name}\nwords`,
    Assignee: assignee,
  });
const heir = entry('heir', '7', 'tcp', '[Ann]');
const stranger = entry('stranger', '8', '', '[Bob]');
const registry = registryOf([heir, stranger, entry('apart', '7', 'udp', '[Ann]'), entry('far', '9', 'tcp', '[Ann]')]);

test('in the place of a former entry stand those now on its ports and transport', () => {
  const { path, successors } = goneNotice(registry, '2026-01-02', [entry('gone', '7-8', 'tcp', '[Ann]')]);
  assert.equal(path, '/changes/2026-01-02/');
  assert.deepEqual(successors, [
    { entry: heir, words: 'heir words, of the same assignee' },
    { entry: stranger, words: 'stranger words' },
  ]);
});

test('what had no ports has no successors', () => {
  assert.deepEqual(goneNotice(registry, '2026-01-02', [entryOf({ 'Service Name': 'gone' })]).successors, []);
});
