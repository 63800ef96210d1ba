import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { changeOf, siteDataOf, withPast } from '../facts.fixture.ts';
import { listsPage } from './lists-page.ts';

const entry = entryOf({
  'Service Name': 'a',
  'Port Number': '1',
  'Transport Protocol': 'sctp',
  'Registration Date': '2001-02',
  'Assignment Notes': 'Defined TXT keys: u=<user>',
});
const registry = withPast(registryOf([entry]), { entries: [changeOf('2026-01-02', 'removed', entry)] });
const page = listsPage(siteDataOf(registry, { blockedPorts: [1, 2] }));

test('every list has its line, with how many of what it has', () => {
  const lines = page.lists.map(({ path, count }) => `${path} ${count}`);
  assert.deepEqual(lines, [
    '/transport/sctp/ 1 entry',
    '/transport/dccp/ 0 entries',
    '/transport/none/ 0 entries',
    '/no-port/ 0 entries',
    '/dccp-codes/ 0 entries',
    '/unauthorized/ 0 entries',
    '/historic/ 0 entries',
    '/txt-keys/ 1 key',
    '/blocked/ 2 ports',
    '/common-uses/ 0 uses',
    '/organizations/ 0 organizations',
  ]);
});

test('years stand newest first, with what happened in each; removals before the history are unknown', () => {
  assert.deepEqual(page.yearColumns, ['Registered', 'Modified', 'Removed']);
  assert.deepEqual(page.years, [
    { title: '2026', path: '/year/2026/', cells: ['0', '0', '1'] },
    { title: '2001', path: '/year/2001/', cells: ['1', '0', '–'] },
  ]);
  assert.match(page.since, /^Our history begins with the release of 2026-01-02: .* 2026 are partial\.$/);
});
