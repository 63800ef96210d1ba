import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { changeOf, plain, siteDataOf, withPast } from '../facts.fixture.ts';
import { blockedPage } from './blocked-page.ts';

const entries = [
  entryOf({ 'Service Name': 'x', 'Port Number': '6', 'Transport Protocol': 'tcp' }),
  entryOf({ 'Service Name': 'X', 'Port Number': '6', 'Transport Protocol': 'udp' }),
  entryOf({ 'Service Name': 'x11', 'Port Number': '6-8', 'Transport Protocol': 'tcp' }),
  entryOf({ 'Service Name': 'y', 'Port Number': '9' }),
];
const page = blockedPage(siteDataOf(registryOf(entries), { blockedPorts: [1000, 7, 6] }));
const source = { text: 'fetch.example', url: 'https://fetch.example/' };

test('every blocked port is listed in order, with its services, its status and who blocks it', () => {
  const [six, seven] = page.ports;
  const x11 = { title: 'x11', path: '/service/x11/' };
  const x = { title: 'x', path: '/service/x/' };
  const status = { kind: 'assigned' };
  assert.deepEqual(six, { port: 6, path: '/port/6/', services: [x, x11], status, source });
  assert.deepEqual(seven, { port: 7, path: '/port/7/', services: [x11], status, source });
});

test('a port that the excerpt does not have is listed without a link', () =>
  assert.deepEqual(page.ports[2], { port: 1000, path: null, services: [], status: null, source }));

test('the query finds the entries that reach into blocked ports, each counted once', () => {
  assert.equal(page.query, 'port:6-7,1000');
  assert.deepEqual(page.entries, entries.slice(0, 3));
});

test('the page says how many, and that IANA does not say so', () => {
  assert.match(
    page.lead.map(plain).join(' '),
    /^Not from IANA: web browsers block 3 ports \(Fetch standard, bad ports\)\./,
  );
  assert.match(page.description, /^3 ports that web browsers block/);
});

test('a port that IANA removed leads to its page, and has no status', () => {
  const past = {
    entries: [changeOf('2026-01-02', 'removed', entryOf({ 'Port Number': '7', Description: 'Reserved' }))],
  };
  const { ports } = blockedPage(siteDataOf(withPast(registryOf([]), past), { blockedPorts: [7] }));
  assert.deepEqual(ports, [{ port: 7, path: '/port/7/', services: [], status: null, source }]);
});
