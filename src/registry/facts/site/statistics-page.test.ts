import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { statisticsPage } from './statistics-page.ts';

const entries = [
  entryOf({ 'Service Name': 'a', 'Port Number': '1', 'Registration Date': '2001-05', Assignee: '[Ann]' }),
  entryOf({ 'Service Name': 'b', Assignee: '[Ann]' }),
  entryOf({ 'Port Number': '2-4', Description: 'Unassigned' }),
];
const page = statisticsPage(siteDataOf(registryOf(entries)));

test('the statistics page says what was counted', () => {
  assert.equal(page.total, 'The excerpt of the release of 2026-01-02 has 3 entries, 2 of them with a service name.');
  assert.equal(
    page.dated,
    'Of the named entries, 1 have a registration date. The chart leaves out the other 1. The page of a year lists entries without a service name, too.',
  );
  const whole = statisticsPage(siteDataOf(registryOf(entries, [], { excerpt: false })));
  assert.ok(whole.total.startsWith('The release of 2026-01-02 has 3 entries'));
});

test('every chart says what it counts', () => {
  assert.deepEqual(page.charts.years.counts, [{ label: '2001', count: 1, path: '/year/2001/' }]);
  assert.deepEqual(
    Object.values(page.charts).map(({ labels, noun }) => `${noun} by ${labels}`),
    [
      'Entries by Year',
      'Entries by Registration date',
      'Entries by Transport',
      'Assigned ports by Range',
      'Service names by Assignee',
    ],
  );
});

test('named entries with and without a date are all of them', () => {
  assert.deepEqual(page.charts.dates.counts, [
    { label: 'With a date', count: 1 },
    { label: 'Without', count: 1 },
  ]);
});

test('ranges are counted by the statuses of their columns', () => {
  assert.deepEqual(page.ranges.columns, ['Assigned', 'Reserved', 'Unassigned', 'Other', 'Dynamic']);
  assert.deepEqual(page.ranges.rows[0], {
    title: 'System Ports',
    path: '/range/system/',
    cells: ['1', '0', '3', '0', '0'],
  });
  assert.deepEqual(page.ranges.rows[2]?.cells, ['0', '0', '0', '0', '16,384']);
});

test('an assignee leads to its page', () => {
  assert.deepEqual(page.charts.assignees.counts, [{ label: 'Ann', count: 2, path: '/contact/ann/' }]);
});

test('a bar leads to the list of what it counts, or to the table of all entries', () => {
  const pathsOf = (chart: 'transports' | 'ranges' | 'dates'): (string | undefined)[] =>
    page.charts[chart].counts.map(({ path }) => path);
  assert.deepEqual(pathsOf('transports'), [
    '/entries/?q=transport:tcp',
    '/entries/?q=transport:udp',
    '/transport/sctp/',
    '/transport/dccp/',
    '/transport/none/',
  ]);
  assert.deepEqual(pathsOf('ranges'), ['/range/system/', '/range/user/', '/range/dynamic/']);
  assert.deepEqual(pathsOf('dates'), [undefined, undefined]);
});

test('a year in which nothing was registered leads nowhere', () => {
  const years = ['2001', '2003'].map((year) => entryOf({ 'Service Name': 'a', 'Registration Date': `${year}-01` }));
  const { counts } = statisticsPage(siteDataOf(registryOf(years))).charts.years;
  assert.deepEqual(
    counts.map(({ path }) => path),
    ['/year/2001/', undefined, '/year/2003/'],
  );
});
