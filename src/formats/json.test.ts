import assert from 'node:assert/strict';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { entryOf, registryOf } from '../registry/registry.fixture.ts';
import { releaseOf } from '../registry/registry.ts';
import type { Port } from '../registry/index/ports.ts';
import { serviceNamed } from '../registry/registry.ts';
import type { Service } from '../registry/index/services.ts';
import { absolute, REGISTRY } from './formats.fixture.ts';
import { printIanaXml } from '../registry/iana/print-xml.ts';
import { hasPortJson, printPortJson } from './port-json.ts';
import { printRegistryJson } from './registry-json.ts';
import { printSchema, type SchemaKind } from './schemas.ts';
import { printServiceJson } from './service-json.ts';

const USE = {
  name: 'DoT',
  target: { port: 443 },
  transports: ['tcp' as const],
  what: 'w',
  source: 'RFC 7858',
  line: 1,
};

function validate(kind: SchemaKind, text: string): string[] {
  const check = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { uri: URL.canParse } }).compile(
    JSON.parse(printSchema(kind, absolute)) as object,
  );
  check(JSON.parse(text));
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const portJson = (number: number): string =>
  printPortJson(REGISTRY, REGISTRY.portAt.get(number) as Port, number === 443 ? [USE] : [], absolute);
const serviceJson = (name: string): string =>
  printServiceJson(REGISTRY, serviceNamed(REGISTRY, name) as Service, [], absolute);

test('a port says all of its entries', () => {
  const value = JSON.parse(portJson(443));
  assert.deepEqual(validate('port', portJson(443)), []);
  assert.deepEqual(value.statusByTransport, { tcp: 'assigned', udp: 'assigned', sctp: 'none', dccp: 'none' });
  assert.deepEqual(value.commonUses, [
    { name: 'DoT', transports: ['tcp'], what: 'w', source: 'https://www.rfc-editor.org/rfc/rfc7858', byIana: false },
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
  for (const { name } of REGISTRY.services.values()) assert.deepEqual(validate('service', serviceJson(name)), [], name);
  assert.deepEqual(JSON.parse(serviceJson('pra_elmd')).aliasOf, [
    { name: 'pra-elmd', permalink: 'https://ports.example/service/pra-elmd/' },
  ]);
  assert.deepEqual(JSON.parse(serviceJson('jmap')).ports, []);
  assert.equal(JSON.parse(serviceJson('x11')).ports[0].portNumber, '6000-6001');
});

test('a reference called like something that every object has is only a text', () => {
  const label = '[constructor][__proto__]';
  const registry = registryOf([entryOf({ 'Service Name': 'a', 'Port Number': '1', Reference: label })]);
  const text = printPortJson(registry, registry.portAt.get(1) as Port, [], absolute);
  assert.deepEqual(validate('port', text), []);
  assert.match(printIanaXml(releaseOf(registry)), /<xref type="text">constructor</);
});

test('a port that is merely unassigned has no JSON, one of which more is said has', () => {
  const has = (number: number): boolean => hasPortJson(REGISTRY, REGISTRY.portAt.get(number) as Port);
  assert.deepEqual([5590, 5591, 443, 50000].map(has), [false, true, true, false]);
});

test('the whole registry keeps its schema, and a schema refuses what is wrong', () => {
  const text = printRegistryJson(REGISTRY, [USE], absolute);
  assert.deepEqual(validate('registry', text), []);
  assert.equal(JSON.parse(text).entries.length, REGISTRY.entries.length);
  assert.notDeepEqual(validate('registry', text.replaceAll('"portNumber":"443"', '"portNumber":443')), []);
  assert.notDeepEqual(validate('port', portJson(443).replace('"release"', '"realease"')), []);
});
