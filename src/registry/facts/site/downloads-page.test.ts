import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { siteDataOf } from '../facts.fixture.ts';
import { downloadsPage } from './downloads-page.ts';

const entry = (name: string, port: string): ReturnType<typeof entryOf> =>
  entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': 'tcp' });

test('examples show https, though other services come before it', () => {
  const page = downloadsPage(siteDataOf(registryOf([entry('a', '1'), entry('https', '443')])));
  assert.deepEqual([page.portJson, page.serviceJson], ['/port/443.json', '/service/https.json']);
  assert.equal(page.listJson, '/transport/sctp.json');
  assert.deepEqual(
    page.examples.map(({ what, path }) => `${what}: ${path}`),
    [
      'What port 443 is assigned to: /port/443.json',
      'Ports of https: /service/https.json',
      'Every entry that reports unauthorized use: /service-names-port-numbers.json',
      'A services file for nmap: /services.txt',
    ],
  );
});

test('without https they show the first service that has a port of its own', () => {
  const page = downloadsPage(siteDataOf(registryOf([entry('none', ''), entry('range', '7-8'), entry('some', '9')])));
  assert.deepEqual([page.portJson, page.serviceJson], ['/port/9.json', '/service/some.json']);
});

test('a registry in which no service has a port has nothing to show', () => {
  assert.throws(() => downloadsPage(siteDataOf(registryOf([entry('none', '')]))), /no service with a port/);
});
