import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { findOwnPages } from '../port/own-page.ts';
import { entryLabel, entryName } from './entry-name.ts';

const named = entryOf({ 'Service Name': 'A_b', 'Port Number': '6000-6001', 'Transport Protocol': 'tcp' });
const unnamed = entryOf({ 'Port Number': '7', Description: 'Unassigned' });
const data = siteDataOf(registryOf([named, unnamed]));

test('an entry is called by its service, its ports and its transport, each with its page', () =>
  assert.deepEqual(entryName(data, named), {
    service: { title: 'A_b', path: '/service/a_b/' },
    ports: { title: '6000-6001', path: '/range/6000-6001/' },
    transport: 'tcp',
  }));

test('an entry without a name or without ports is called by what it has', () => {
  assert.deepEqual(entryName(data, unnamed), {
    service: null,
    ports: { title: '7', path: '/port/7/' },
    transport: null,
  });
  assert.equal(entryName(data, entryOf({ 'Service Name': 'x' })).ports, null);
});

test('a port without a page of its own leads to the page that speaks of it', () => {
  const around = entryOf({ 'Port Number': '5-9', Description: 'Unassigned' });
  const registry = registryOf([around]);
  const ownPages = findOwnPages(
    registry,
    { blockedPorts: new Map(), portLimits: [], commonNamesAt: new Map() },
    'registered',
  );
  assert.equal(entryName({ ownPages }, unnamed).ports?.path, '/range/5-9/');
});

test('in one text an entry is called by whatever it has', () => {
  const labelOf = (name: string, port: string, transport: string): string =>
    entryLabel(entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': transport }));
  assert.equal(labelOf('https', '443', 'tcp'), 'https 443/tcp');
  assert.equal(labelOf('', '443', ''), 'port 443');
  assert.equal(labelOf('x', '5-9', ''), 'x ports 5-9');
  assert.equal(labelOf('x', '', 'udp'), 'x udp');
  assert.equal(labelOf('', '', ''), 'this entry');
});
