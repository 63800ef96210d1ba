import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { changeOf, siteDataOf, withPast } from '../facts.fixture.ts';
import type { LastChange } from './last-change.ts';

const OLD = entryOf({ 'Service Name': 'old', 'Port Number': '3', 'Registration Date': '2001-01-01' });
const CAME = entryOf({ 'Service Name': 'came', 'Port Number': '5000', Assignee: '[P]', Reference: '[RFC9]' });
const SPAN = entryOf({ 'Port Number': '6000-6003', 'Transport Protocol': 'tcp', Description: 'Unassigned' });
const WENT = entryOf({ 'Service Name': 'went', 'Port Number': '7' });

const { lastChanges } = siteDataOf(
  withPast(registryOf([OLD, CAME, SPAN], [['P', 'Pat Person', '', '', '']]), {
    begun: ['2020-01-01'],
    entries: [changeOf('2021-02-03', 'added', CAME), changeOf('2022-03-04', 'removed', WENT)],
  }),
);
const at = (...paths: string[]): (LastChange | undefined)[] => paths.map((path) => lastChanges.get(path));

const BEGUN = { release: '2020-01-01', seen: false };
const seen = (release: string): LastChange => ({ release, seen: true });

test('a page says the same since the release that last changed what it is about', () => {
  const came = at('/port/5000/', '/service/came/', '/contact/p/', '/reference/rfc9/');
  assert.deepEqual(came, Array(4).fill(seen('2021-02-03')));
  assert.deepEqual(at('/service/went/', '/port/7/'), [seen('2022-03-04'), seen('2022-03-04')]);
});

test('what no release was seen to change is as it was when the history began', () => {
  assert.deepEqual(at('/port/3/', '/service/old/', '/range/6000-6003/', '/port/50000/'), Array(4).fill(BEGUN));
});

test('a list is as old as the youngest thing that it lists, removed ones among them', () => {
  const lists = at('/services/c/', '/services/w/', '/services/o/', '/contacts/p/', '/range/user/5000/');
  const expected = [seen('2021-02-03'), seen('2022-03-04'), BEGUN, seen('2021-02-03'), seen('2021-02-03')];
  assert.deepEqual(lists, expected);
  assert.deepEqual(at('/range/system/0/', '/range/user/6000/', '/year/2001/'), [seen('2022-03-04'), BEGUN, BEGUN]);
});

test('what a release changed is of its day, and what a year changed of its last release', () => {
  const changes = at('/changes/2021-02-03/', '/changes/2021/', '/changes/2022/');
  assert.deepEqual(changes, [seen('2021-02-03'), seen('2021-02-03'), seen('2022-03-04')]);
});

test('pages about the whole registry have no date of their own', () => {
  assert.deepEqual(at('/', '/services/', '/range/system/', '/lists/', '/tools/'), Array(5).fill(undefined));
});

test('without a history all is as in the release that is shown', () => {
  const alone = siteDataOf(registryOf([OLD])).lastChanges;
  assert.deepEqual(alone.get('/port/3/'), { release: '2026-01-02', seen: false });
});
