import assert from 'node:assert/strict';
import test from 'node:test';
import { RANGES } from '../../record/port.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { portsPage } from './ports-page.ts';
import { rangePage } from './range-page.ts';

const [SYSTEM, USER, DYNAMIC] = RANGES;
const named = (name: string, ports: string): ReturnType<typeof entryOf> =>
  entryOf({ 'Service Name': name, 'Port Number': ports, 'Transport Protocol': 'tcp' });
const data = siteDataOf(
  registryOf([
    named('a', '7'),
    named('b', '1000-1001'),
    named('c', '6000-6001'),
    entryOf({ 'Port Number': '8-9', Description: 'Unassigned' }),
    named('d', '1023-1024'),
  ]),
);

test('the page of a range says which ports it has and how they are assigned', () => {
  const page = rangePage(data, SYSTEM);
  assert.equal(page.title, 'System Ports (0–1023)');
  assert.ok(page.description.startsWith('System Ports (0–1023): how many are assigned'));
  assert.deepEqual(page.crumbs, [{ title: 'Ports', path: '/ports/' }]);
  assert.ok(page.rules.startsWith('IANA assigns these ports after “IETF Review”'));
  assert.deepEqual(
    page.range.counts.map(({ words }) => words),
    ['4 assigned', '2 unassigned'],
  );
  assert.deepEqual(
    page.unassigned?.largest.map(({ numbers }) => numbers),
    ['8–9'],
  );
});

test('a table lists the assigned System Ports, and is left out for User Ports, which are too many', () => {
  const { assigned } = rangePage(data, SYSTEM);
  assert.equal(assigned?.caption, 'The 4 assigned System Ports');
  assert.deepEqual(
    assigned.rows.map(({ number }) => number),
    [7, 1000, 1001, 1023],
  );
  assert.equal(rangePage(data, USER).assigned, null);
});

test('a range without assigned or unassigned ports and without spans leaves these parts out', () => {
  const { assigned, unassigned, spans, rules } = rangePage(data, DYNAMIC);
  assert.deepEqual([assigned, unassigned, spans], [null, null, []]);
  assert.ok(rules.startsWith('IANA never assigns'));
});

test('a span is listed in the range that has all its ports', () => {
  const spansOf = (range: (typeof RANGES)[number]): string[] =>
    rangePage(data, range).spans.map(({ numbers, words, path }) => `${numbers} ${words} ${path}`);
  assert.deepEqual(spansOf(SYSTEM), ['8-9 Unassigned /range/8-9/', '1000-1001 b /range/1000-1001/']);
  assert.deepEqual(spansOf(USER), ['6000-6001 c /range/6000-6001/']);
});

test('each thousand of a range is cut to the range and says how many of its ports are assigned', () => {
  assert.deepEqual(rangePage(data, SYSTEM).range.thousands, [
    { path: '/range/system/0/', numbers: '0–999', assigned: 1 },
    { path: '/range/system/1000/', numbers: '1000–1023', assigned: 3 },
  ]);
});

test('the page of all ports has the three ranges in order', () => {
  assert.deepEqual(
    portsPage(data).ranges.map(({ title, path, numbers }) => `${title} ${path} ${numbers}`),
    [
      'System Ports /range/system/ 0–1023',
      'User Ports /range/user/ 1024–49151',
      'Dynamic Ports /range/dynamic/ 49152–65535',
    ],
  );
});
