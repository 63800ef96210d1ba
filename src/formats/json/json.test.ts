import assert from 'node:assert/strict';
import test from 'node:test';
import { siteDataOf } from '../../registry/facts/facts.fixture.ts';
import { printIanaXml } from '../../registry/iana/print-xml.ts';
import { entryOf, registryOf } from '../../registry/registry.fixture.ts';
import { releaseOf } from '../../registry/registry.ts';
import { must } from '../../registry/text/must.ts';
import { absolute, REGISTRY } from '../formats.fixture.ts';
import { portJson, read, refusals, serviceJson, USE } from './json.fixture.ts';
import { printPortJson } from './port-json.ts';
import { printRegistryJson } from './registry-json.ts';

test('a port says all of its entries', () => {
  const value = read('port', portJson(443));
  assert.deepEqual(refusals('port', portJson(443)), []);
  assert.deepEqual([value.$schema, value.port], ['https://ports.example/schema/port.json', 443]);
  assert.deepEqual(value.statusByTransport, { tcp: 'assigned', udp: 'assigned', sctp: 'none', dccp: 'none' });
  const [rfc7858, https] = ['https://www.rfc-editor.org/rfc/rfc7858', 'https://ports.example/service/https/'];
  const use = { what: 'w', lookedUp: '2026-11-21', byIana: false };
  assert.deepEqual(value.commonUses, [
    { ...use, name: 'DoT', transports: ['tcp'], source: rfc7858, service: null },
    {
      ...use,
      name: 'HTTPS',
      transports: [],
      source: 'https://example.org/',
      service: { name: 'https', permalink: https },
    },
  ]);
  assert.deepEqual(value.entries[0], {
    permalink: 'https://ports.example/service/https/#entry-https-443-tcp',
    serviceName: 'https',
    portNumber: '443',
    transportProtocol: 'tcp',
    description: 'http protocol over TLS/SSL',
    assignees: [{ id: 'IESG', title: 'IESG', permalink: 'https://ports.example/contact/iesg/' }],
    contacts: [{ id: 'IETF_Chair', title: 'IETF "Chair"', permalink: 'https://ports.example/contact/ietf_chair/' }],
    registrationDate: null,
    modificationDate: '2021-10-01',
    references: [
      {
        label: 'RFC9110',
        kind: 'rfc',
        url: 'https://www.rfc-editor.org/rfc/rfc9110',
        permalink: 'https://ports.example/reference/rfc9110/',
        title: 'HTTP Semantics',
      },
      { label: '1', kind: 'footnote', url: null, permalink: null, text: 'Only\nin tests.' },
      { label: 'Some text', kind: 'text', url: 'https://example.org/?a=1&b=2', permalink: null },
    ],
    serviceCode: null,
    unauthorizedUseReported: null,
    assignmentNotes: null,
  });
});

test('every kind of service keeps the schema: ordinary, alias, without a port, sctp, a range', () => {
  for (const { name } of REGISTRY.services.values()) assert.deepEqual(refusals('service', serviceJson(name)), [], name);
  assert.deepEqual(read('service', serviceJson('pra_elmd')).aliasOf, [
    { name: 'pra-elmd', permalink: 'https://ports.example/service/pra-elmd/' },
  ]);
  assert.deepEqual(read('service', serviceJson('jmap')).ports, []);
  assert.equal(read('service', serviceJson('jmap')).$schema, 'https://ports.example/schema/service.json');
  const statuses = ['els', 'disc-only'].map((name) => read('service', serviceJson(name)).ports[0]?.statusByTransport);
  assert.deepEqual(statuses, [
    { tcp: 'none', udp: 'none', sctp: 'assigned', dccp: 'none' },
    { tcp: 'none', udp: 'none', sctp: 'none', dccp: 'assigned' },
  ]);
  assert.equal(read('service', serviceJson('x11')).ports[0]?.portNumber, '6000-6001');
});

test('a reference leads to where it is published, and to its page if it has one', () => {
  const reference = '[draft-x-01][https://example.org/a][2]';
  const registry = registryOf([entryOf({ 'Service Name': 'a', 'Port Number': '1', Reference: reference })]);
  const text = printPortJson(siteDataOf(registry), must(registry.portAt, 1, 'port'), absolute);
  assert.deepEqual(read('port', text).entries[0]?.references, [
    {
      label: 'draft-x-01',
      kind: 'draft',
      url: 'https://datatracker.ietf.org/doc/html/draft-x-01',
      permalink: 'https://ports.example/reference/draft-x-01/',
    },
    { label: 'https://example.org/a', kind: 'uri', url: 'https://example.org/a', permalink: null },
    { label: '2', kind: 'footnote', url: null, permalink: null, text: null },
  ]);
});

test('a reference called like something that every object has is only a text', () => {
  const label = '[constructor][__proto__]';
  const registry = registryOf([entryOf({ 'Service Name': 'a', 'Port Number': '1', Reference: label })]);
  const text = printPortJson(siteDataOf(registry), must(registry.portAt, 1, 'port'), absolute);
  assert.deepEqual(refusals('port', text), []);
  assert.match(printIanaXml(releaseOf(registry)), /<xref type="text">constructor</);
});

test('the structure of the XML is no part of the JSON', () => {
  const structure = { registry: '', records: { name: '1' }, people: {} };
  const text = printRegistryJson(registryOf([entryOf({ 'Service Name': 'a' })], [], { structure }), [], absolute);
  assert.deepEqual(refusals('registry', text), []);
  assert.doesNotMatch(text, /structure/);
});

test('the whole registry keeps its schema, one value a line', () => {
  const text = printRegistryJson(REGISTRY, [USE], absolute);
  assert.deepEqual(refusals('registry', text), []);
  const json = read('registry', text);
  assert.equal(json.$schema, 'https://ports.example/schema/registry.json');
  assert.match(
    text,
    /^\{\n.*\n {2}\},?\n"entries": \[\n.*\n\],\n"contacts": \[\n.*\n\],\n"commonUses": \[\n.*\n\]\n\}\n$/s,
  );
  assert.deepEqual([json.updated, json.source], ['2026-01-02', { name: 's', sha256: '' }]);
  assert.equal(json.entries.length, REGISTRY.entries.length);
  assert.deepEqual(json.contacts, [
    {
      permalink: 'https://ports.example/contact/iesg/',
      id: 'IESG',
      name: 'IESG',
      organization: null,
      uris: ['mailto:iesg&ietf.org', 'http://www.iesg.org'],
      updated: '2020-01-02',
      known: true,
    },
    {
      permalink: 'https://ports.example/contact/ietf_chair/',
      id: 'IETF_Chair',
      name: null,
      organization: 'IETF "Chair"',
      uris: [],
      updated: null,
      known: true,
    },
  ]);
  assert.deepEqual(
    json.commonUses.map(({ page, name }) => [page, name]),
    [['https://ports.example/port/443/', 'DoT']],
  );
  const lines = text.split('\n');
  for (const { name } of REGISTRY.services.values())
    assert.ok(lines.some((line) => line.includes(`"serviceName":"${name}"`)));
  assert.equal(lines.filter((line) => line.startsWith('{"')).length, REGISTRY.entries.length + 3);
});

test('a common name whose source leads nowhere is a mistake that is named', () => {
  const wrong = { ...USE, source: 'hearsay' };
  assert.throws(() => printRegistryJson(REGISTRY, [wrong], absolute), /common name DoT leads nowhere: hearsay/);
});
