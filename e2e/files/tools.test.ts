import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { printTraffic } from '../../src/formats/commands/traffic.ts';
import { printServices } from '../../src/formats/services.ts';
import { portTraffic, serviceTraffic } from '../../src/formats/traffic.ts';
import { isWellFormed } from '../../src/registry/index/services.ts';
import { entryOf, registryOf } from '../../src/registry/registry.fixture.ts';
import { DIST, site } from '../sites/dist.ts';
import { askGetent, inFolder, lacks, lacksRoot, run } from '../tools.ts';

const { registry } = site;

// The tests give the snippets of all services and of a sample of ports to the tools that the snippets are for.
const ALL = [
  ...[...registry.services.values()].map((service) => ({
    of: service.name,
    snippets: printTraffic(serviceTraffic(registry, service)),
  })),
  ...registry.ports
    .filter(({ number }) => number % 101 === 0)
    .map((port) => ({ of: String(port.number), snippets: printTraffic(portTraffic(registry, port)) })),
];
const texts = (title: string): { of: string; text: string }[] =>
  ALL.flatMap(({ of, snippets }) =>
    snippets.filter((snippet) => snippet.title === title).map(({ text }) => ({ of, text })),
  );
// Services whose filters have every transport, a set and a range. They are few, because each filter starts the tool.
const FEW = ['epp', 'dots-call-home', 'http-alt', 'https', 'x11', 'discard', 'ltp-deepspace'];
const few = (title: string): { of: string; text: string }[] =>
  texts(title).filter(({ of }, i) => FEW.includes(of) || i % 500 === 0);

test(
  'getent finds every well-formed name with a port in services.txt',
  {
    skip: lacksRoot('getent'),
  },
  () => {
    const keys = registry.entries.flatMap(({ name, span, transport }) =>
      name !== null && span && isWellFormed(name) ? [{ name, span, key: `${name}/${transport ?? 'tcp'}` }] : [],
    );
    const unique = [...new Set(keys.map(({ key }) => key))];
    const found = askGetent(readFileSync(join(DIST, 'services.txt'), 'utf8'), unique);
    assert.equal(found.length, unique.length);
    found.forEach((line, i) => {
      const [name = '', place = '', ...aliases] = line.split(/\s+/);
      const asked = unique[i]?.split('/')[0] ?? '';
      assert.ok([name, ...aliases].includes(asked), `${unique[i]} gave ${line}`);
      const spans = keys.filter(({ name: other }) => other === asked).map(({ span }) => span);
      assert.ok(
        spans.some(({ first, last }) => Number.parseInt(place) >= first && Number.parseInt(place) <= last),
        line,
      );
    });
  },
);

// The first answers that getent must give for a port with several names, or a name with several ports.
const LEADING: readonly (readonly [asked: string, found: RegExp])[] = [
  ['2049/tcp', /^nfs +2049\/tcp shilp$/],
  ['465/tcp', /^submissions +465\/tcp urd$/],
  ['1701/udp', /^l2tp +1701\/udp l2f$/],
  ['http-alt', /^http-alt +8080\/tcp$/],
];

function assertLeading(services: string): void {
  const found = askGetent(
    services,
    LEADING.map(([asked]) => asked),
  );
  LEADING.forEach(([, line], i) => assert.match(found[i] ?? '', line));
}

test('getent finds the name that leads, and the port where a name leads', { skip: lacksRoot('getent') }, () => {
  const cells = (name: string, port: string, transport: string, more: object = {}) =>
    entryOf({ 'Service Name': name, 'Port Number': port, 'Transport Protocol': transport, ...more });
  const small = registryOf([
    cells('urd', '465', 'tcp', { Assignee: '[X]' }),
    cells('submissions', '465', 'tcp', { Assignee: '[X]', Reference: '[RFC8314]' }),
    ...['591', '8008', '8080'].map((port) => cells('http-alt', port, 'tcp', { Assignee: '[X]' })),
    cells('l2f', '1701', 'udp'),
    cells('l2tp', '1701', 'udp', { Assignee: '[X]' }),
    cells('shilp', '2049', 'tcp'),
    cells('nfs', '2049', 'tcp', { Assignee: '[X]' }),
  ]);
  assertLeading(printServices(small));
});

test(
  'getent finds the same in the services.txt of the whole registry',
  { skip: registry.info.excerpt ? 'the excerpt has none of these ports' : lacksRoot('getent') },
  () => assertLeading(readFileSync(join(DIST, 'services.txt'), 'utf8')),
);

test('nft accepts every rule', { skip: lacksRoot('nft') }, () => {
  const rules = texts('nftables rules').map(({ text }) => text);
  assert.ok(rules.length > 50);
  run('nft', ['-c', '-f', '-'], `table inet t {\nchain c {\n${rules.join('\n')}\n}\n}\n`);
});

test('named-checkzone loads every SRV record', { skip: lacks('named-checkzone') }, () => {
  const records = texts('SRV record').flatMap(({ text }) => text.split('\n'));
  assert.ok(records.length > 50);
  const zone = [
    '@ 3600 IN SOA ns.example.org. h.example.org. 1 2 3 4 5',
    '@ 3600 IN NS ns.example.org.',
    'ns 3600 IN A 192.0.2.1',
    'host 3600 IN A 192.0.2.1',
    ...records,
    '',
  ].join('\n');
  inFolder((folder) => {
    writeFileSync(join(folder, 'zone'), zone);
    const printed = run('named-checkzone', ['-D', 'example.org', join(folder, 'zone')]);
    assert.equal(printed.match(/\sSRV\s/g)?.length, new Set(records.map((record) => record.toLowerCase())).size);
  });
});

test('a YAML parser reads every Kubernetes item as its port, with names that Kubernetes allows', () => {
  for (const { of, text } of texts('Kubernetes Service ports')) {
    const items = parse(text) as { name: unknown; protocol: unknown; port: unknown }[];
    const names = items.map(({ name }) => name);
    assert.equal(new Set(names).size, items.length, of);
    for (const { name, protocol, port } of items) {
      assert.match(String(name), /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, of);
      assert.equal(typeof name, 'string');
      assert.ok(['TCP', 'UDP', 'SCTP'].includes(String(protocol)) && Number.isInteger(port) && Number(port) > 0, of);
    }
  }
});

test('firewalld accepts services', { skip: lacksRoot('firewall-offline-cmd') }, () =>
  inFolder((folder) => {
    mkdirSync(join(folder, 'services'));
    writeFileSync(join(folder, 'firewalld.conf'), 'DefaultZone=public\n');
    few('firewalld service').forEach(({ text }, i) => writeFileSync(join(folder, `services/s${i}.xml`), text));
    run('firewall-offline-cmd', [`--system-config=${folder}`, '--check-config']);
  }),
);

test('Wireshark accepts filters', { skip: lacks('tshark') }, () =>
  inFolder((folder) => {
    const empty = join(folder, 'empty.pcap');
    writeFileSync(empty, Buffer.from('d4c3b2a1020004000000000000000000ffff000001000000', 'hex'));
    for (const { text } of few('Wireshark display filter')) run('tshark', ['-r', empty, '-Y', text]);
  }),
);
