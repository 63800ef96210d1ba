import assert from 'node:assert/strict';
import test from 'node:test';
import { printSchema } from '../api/print-schema.ts';
import { absolute, REGISTRY } from '../formats.fixture.ts';
import { portJson, refusals, serviceJson, USE } from './json.fixture.ts';
import { printRegistryJson } from './registry-json.ts';
import { SCHEMA_KINDS, type SchemaKind, SCHEMAS } from './schemas.ts';

// The kinds of JSON file whose parts the other kinds use, too.
type Tried = 'port' | 'service' | 'registry';
const BROKEN: [what: string, kind: Tried, edit: (text: string) => string][] = [
  ['a property less', 'port', (text) => text.replace(/"unchangedSince": .*,/, '')],
  ['a property more', 'port', (text) => text.replace('{', '{ "more": 1,')],
  ['a property more in an entry', 'port', (text) => text.replace('"serviceName"', '"more": null, "serviceName"')],
  ['a port over 65535', 'port', (text) => text.replace('"port": 443', '"port": 65536')],
  ['a port that is a text', 'port', (text) => text.replace('"port": 443', '"port": "443"')],
  ['a date that is none', 'port', (text) => text.replace('"unchangedSince": null', '"unchangedSince": "January"')],
  ['an unknown range', 'port', (text) => text.replace('"range": "system"', '"range": "low"')],
  ['an unknown status', 'port', (text) => text.replace('"status": "assigned"', '"status": "open"')],
  ['a transport without a status', 'port', (text) => text.replace(/"dccp": "none"/, '"quic": "none"')],
  ['an unknown transport', 'port', (text) => text.replace('"transportProtocol": "tcp"', '"transportProtocol": "TCP"')],
  ['a permalink that is none', 'port', (text) => text.replace(/"permalink": "https:[^"]*"/, '"permalink": "here"')],
  ['a use said to be IANA’s', 'port', (text) => text.replace('"byIana": false', '"byIana": true')],
  ['a service without a name', 'service', (text) => text.replace(/"name": .*,/, '"name": null,')],
  ['a port number that is none', 'service', (text) => text.replace('"portNumber": "443"', '"portNumber": "many"')],
  ['labels that are no list', 'service', (text) => text.replace(/"srv": \[[^\]]*\]/, '"srv": "_x._tcp"')],
  [
    'a name that is gone, without its entries',
    'service',
    (text) => text.replace('null\n}', '{ "since": "2026-01" }\n}'),
  ],
  ['a port number that is a number', 'registry', (text) => text.replace('"portNumber":"443"', '"portNumber":443')],
  ['a link that is no text', 'registry', (text) => text.replace('"https://example.org/?a=1&b=2"', '1')],
  ['a contact without URIs', 'registry', (text) => text.replace('"uris":[],', '')],
  ['a service code below 0', 'registry', (text) => text.replace('"serviceCode":1145656131', '"serviceCode":-1')],
];
const onLines = (json: string): string => JSON.stringify(JSON.parse(json), null, 2);
const VALID: Record<Tried, string> = {
  port: onLines(portJson(443)),
  service: onLines(serviceJson('https')),
  registry: printRegistryJson(REGISTRY, [USE], absolute),
};
for (const [what, kind, edit] of BROKEN) {
  test(`${what} is refused by the published schema, and by the one that types are made from`, () => {
    const broken = edit(VALID[kind]);
    assert.notEqual(broken, VALID[kind]);
    assert.notDeepEqual(refusals(kind, broken), []);
    assert.equal(SCHEMAS[kind].safeParse(JSON.parse(broken)).success, false);
    assert.equal(SCHEMAS[kind].safeParse(JSON.parse(VALID[kind])).success, true);
  });
}

interface Published {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly properties: object;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
  readonly $defs: object;
}
const published = (kind: SchemaKind): Published => JSON.parse(printSchema(kind, absolute)) as Published;

test('a published schema says what it is, and where', () => {
  for (const kind of SCHEMA_KINDS) {
    const schema = published(kind);
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.$id, `https://ports.example/schema/${kind}.json`);
    assert.match(
      schema.title,
      /^(The registry|A port|A service|A list of entries|An organization|The organizations|A year|The release|The TXT keys|The ports that browsers block|The common names and uses|The limits of ports besides those|The data files) of IANA's Service Name and /,
    );
    assert.equal(schema.additionalProperties, false);
    assert.deepEqual(schema.required, Object.keys(schema.properties));
    assert.doesNotMatch(printSchema(kind, absolute), /readOnly|9007199254740991/);
  }
  const defs = (kind: SchemaKind): string => Object.keys(published(kind).$defs).sort().join();
  assert.equal(defs('port'), 'entry,person,reference,status,statuses');
  assert.equal(defs('service'), 'alias,entry,person,reference,status,statuses,use');
  assert.equal(defs('registry'), 'entry,person,reference');
});

// The names of all properties and definitions in a schema that have a description.
function described(value: unknown, name = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'description' && typeof inner === 'string' && inner !== '' ? [name] : described(inner, key),
  );
}

test('what a name alone does not say is described', () => {
  const names = (kind: SchemaKind): string[] => [...new Set(described(published(kind)))];
  const inUses = ['byIana', 'lookedUp'];
  const inEntries = ['entry', 'label', 'portNumber', 'serviceCode', 'text', 'title', 'url'];
  const inService = ['inItsPlace', 'removed', 'since', 'statusByTransport', 'wellFormed'];
  const inRegistry = ['citations', 'excerpt', 'known', 'links', 'updated', 'uris'];
  assert.deepEqual(
    names('port').sort(),
    [...inUses, ...inEntries, 'commonUses', 'service', 'status', 'unchangedSince'].sort(),
  );
  assert.deepEqual(names('service').sort(), [...inUses, ...inEntries, ...inService, 'status', 'unchangedSince'].sort());
  assert.deepEqual(names('registry').sort(), [...inUses, ...inEntries, ...inRegistry].sort());
});
