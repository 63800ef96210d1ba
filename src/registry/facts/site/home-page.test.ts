import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { findOwnPages } from '../port/own-page.ts';
import { homePage } from './home-page.ts';

const entries = Array.from({ length: 16 }, (_, i) =>
  entryOf({ 'Service Name': `s${i}`, 'Port Number': String(i), 'Registration Date': `2020-01-${String(i + 10)}` }),
);
const excerpt = siteDataOf(registryOf(entries));
const whole = siteDataOf(registryOf(entries, [], { excerpt: false }));
const wordsOf = (data: typeof whole, part: string): string | undefined =>
  homePage(data).parts.find(({ title }) => title === part)?.words;

test('the home page says of each part how much is there', () => {
  assert.equal(wordsOf(whole, 'Ports'), '16,400 port numbers, a page each');
  assert.equal(wordsOf(whole, 'Services'), '16 service names, A–Z');
  assert.equal(wordsOf(whole, 'Contacts'), '0 people and organizations, A–Z');
  assert.equal(wordsOf(whole, 'References'), '0 RFCs and drafts');
});

test('where not every port has a page it says how many have', () => {
  const { registry, ours } = whole;
  const few = { ...whole, ownPages: findOwnPages(registry, ours, 'registered') };
  assert.equal(wordsOf(few, 'Ports'), '16,400 port numbers, 16 with a page');
  assert.equal(
    homePage(whole).lede,
    'IANA’s port and service name registry, with a permanent page for every port, service and contact.',
  );
  const { lede, description } = homePage(few);
  assert.equal(
    lede,
    'IANA’s port and service name registry, with a permanent page for every service, every contact and 16 ports.',
  );
  assert.match(description, /^IANA's .*, with a permanent page for every service, every contact and 16 ports\.$/);
});

test('a site of an excerpt says so, a site of the whole registry does not', () => {
  const { entries: few, ports, lede, description } = homePage(excerpt);
  assert.deepEqual([few, ports], ['16 entries, an excerpt', '16,400 of 65,536 ports']);
  assert.equal(
    lede,
    'An excerpt of IANA’s port and service name registry, with a page for each of its services, contacts and 16,400 ports.',
  );
  assert.match(description, /^An excerpt of IANA's /);
  assert.deepEqual([homePage(whole).entries, homePage(whole).ports], ['16 entries', 'All 65,536 ports']);
});

test('the home page has the eight latest events, newest first', () => {
  const { recent } = homePage(whole);
  assert.equal(recent.length, 8);
  assert.deepEqual([recent[0]?.date, recent[7]?.date], ['2020-01-25', '2020-01-18']);
});

test('the home page explains the status that IANA has no term for, where a port has it', () => {
  const odd = registryOf([entryOf({ 'Port Number': '9', Description: 'Removed' })]);
  assert.match(homePage(siteDataOf(odd)).other, /^The status of a port is “other” where .* such as “Removed”\.$/);
  assert.equal(homePage(whole).other, '');
});

test('the home page counts all ports by status and shows the three ranges', () => {
  const { counts, ranges, updated } = homePage(whole);
  assert.equal(updated, '2026-01-02');
  assert.deepEqual(
    counts.map(({ words }) => words),
    ['16 assigned', '16,384 dynamic'],
  );
  assert.deepEqual(
    ranges.map(({ title }) => title),
    ['System Ports (0–1023)', 'User Ports (1024–49151)', 'Dynamic Ports (49152–65535)'],
  );
});
