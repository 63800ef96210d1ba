import assert from 'node:assert/strict';
import test from 'node:test';
import { thousandOf } from '../../record/port.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { findOwnPages } from '../port/own-page.ts';
import { thousandPage } from './thousand-page.ts';

const data = siteDataOf(
  registryOf([
    entryOf({ 'Service Name': 'a', 'Port Number': '1030', 'Transport Protocol': 'tcp' }),
    entryOf({ 'Port Number': '1031', Description: 'De-registered' }),
    entryOf({ 'Service Name': 'b', 'Port Number': '1999-2001', 'Transport Protocol': 'tcp' }),
  ]),
);

test('the page of a thousand has its ports, cut to the range, and the ports assigned', () => {
  const page = thousandPage(data, thousandOf(1030));
  assert.equal(page.title, 'Ports 1024–1999 (User Ports)');
  assert.equal(page.heading, 'Ports 1024–1999');
  assert.deepEqual(
    page.crumbs.map(({ path }) => path),
    ['/ports/', '/range/user/'],
  );
  assert.equal(page.assigned?.caption, 'Assigned ports from 1024 to 1999');
  assert.deepEqual(
    page.assigned.rows.map(({ number }) => number),
    [1030, 1999],
  );
  assert.deepEqual(page.numbers, [
    { number: 1030, kind: 'assigned', status: 'Assigned', path: '/port/1030/' },
    { number: 1031, kind: 'other', status: 'De-registered', path: '/port/1031/' },
    { number: 1999, kind: 'assigned', status: 'Assigned', path: '/port/1999/' },
  ]);
});

test('a span is listed in each thousand that has one of its ports', () => {
  for (const port of [1999, 2000]) {
    const { spans } = thousandPage(data, thousandOf(port));
    assert.deepEqual(spans, [{ path: '/range/1999-2001/', numbers: '1999-2001', words: 'b' }]);
  }
  for (const port of [0, 3000]) assert.deepEqual(thousandPage(data, thousandOf(port)).spans, []);
});

test('a thousand without assigned ports has no table of them', () => {
  assert.equal(thousandPage(data, thousandOf(3000)).assigned, null);
});

test('a port without a page of its own does not link to the page it stands on', () => {
  const { registry, ours } = data;
  const few = { ...data, ownPages: findOwnPages(registry, ours, 'registered') };
  const [first] = thousandPage(few, thousandOf(50000)).numbers;
  assert.deepEqual(first, { number: 50000, kind: 'dynamic', status: 'Dynamic', path: null });
  assert.equal(thousandPage(data, thousandOf(50000)).numbers[0]?.path, '/port/50000/');
});
