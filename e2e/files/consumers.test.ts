import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { isWellFormed } from '../../src/registry/index/services.ts';
import { printSpan } from '../../src/registry/record/port.ts';
import { groupByEach } from '../../src/registry/text/list.ts';
import { DIST, site } from '../sites/dist.ts';
import { inFolder, lacks, run } from '../tools.ts';
import { captureTo, findPython, lacksOwnServices, runWithServices, sample } from './consumers.ts';

// Programs that were written for IANA's files or for /etc/services read the files of the site, without any adaptation.

const { entries } = site.registry;
const fileOf = (path: string): string => join(DIST, path);
const SERVICES = readFileSync(fileOf('services.txt'), 'utf8');

// The lines of services.txt, without comments and split into words, as services(5) says.
const LINES = SERVICES.split('\n')
  .map((line) => (line.split('#')[0] ?? '').trim().split(/\s+/))
  .filter(([name]) => name !== '')
  .map(([name = '', place = '', ...aliases]) => {
    const [port = '', transport = ''] = place.split('/');
    return { name, port: Number(port), transport, names: [name, ...aliases] };
  });

// The names that IANA gives to a port on a transport. The keys are like `443/tcp`.
const NAMES = groupByEach(
  entries.filter(({ name }) => name !== null),
  ({ span, transport }) => {
    const ports = span ? Array.from({ length: span.last - span.first + 1 }, (_, i) => span.first + i) : [];
    return ports.flatMap((port) => (transport ? [transport] : ['tcp', 'udp']).map((on) => `${port}/${on}`));
  },
);
const namesAt = (port: number, transport: string): string[] =>
  (NAMES.get(`${port}/${transport}`) ?? []).map(({ name }) => name ?? '');

const PYTHON = findPython('socket');
const ASK = `
import json, socket, sys
asked = json.load(sys.stdin)
print(json.dumps([[socket.getservbyname(name, on), socket.getservbyport(port, on)] for name, port, on in asked]))`;

test('Python finds the names and the ports of services.txt', { skip: PYTHON.skip || lacksOwnServices() }, () => {
  assert.ok(LINES.length > 100);
  const asked = sample(LINES, 500).flatMap(({ names, port, transport }) =>
    names.map((name) => [name, port, transport] as const),
  );
  const printed = runWithServices(SERVICES, PYTHON.python, ['-c', ASK], JSON.stringify(asked));
  for (const [i, [port, name]] of (JSON.parse(printed) as [number, string][]).entries()) {
    const [askedName = '', askedPort = 0, transport = ''] = asked[i] ?? [];
    assert.ok(namesAt(port, transport).includes(askedName), `${askedName}/${transport} gave ${port}`);
    assert.ok(namesAt(askedPort, transport).includes(name), `${askedPort}/${transport} gave ${name}`);
  }
});

test('services.txt has every port on each transport for which IANA has a well-formed name', () => {
  const have = new Set(LINES.map(({ port, transport }) => `${port}/${transport}`));
  for (const { name, span, transport } of entries)
    if (name !== null && span && isWellFormed(name))
      for (let port = span.first; port <= span.last; port++)
        assert.ok(have.has(`${port}/${transport ?? 'tcp'}`), `${name} ${port}/${transport}`);
});

const SCAPY = findPython('scapy.data');
const LOAD = `
import json, sys
from scapy.data import load_services
print(json.dumps([dict(one) for one in load_services(sys.argv[1])]))`;

// A name as scapy spells it: as the name of a variable in Python.
const inScapy = (name: string): string => name.replace(/\W/g, '_').replace(/^\d/, 'n_$&');

test('scapy calls each port by a name that IANA gives to it', { skip: SCAPY.skip }, () => {
  const printed = run(SCAPY.python, ['-c', LOAD, fileOf('services.txt')]);
  const transports = ['tcp', 'udp', 'sctp'] as const;
  const loaded = JSON.parse(printed) as Readonly<Record<string, string>>[];
  for (const [i, transport] of transports.entries()) {
    const named = Object.entries(loaded[i] ?? {});
    const ports = new Set(LINES.filter((line) => line.transport === transport).map(({ port }) => port));
    assert.equal(named.length, ports.size, transport);
    for (const [port, name] of named)
      assert.ok(namesAt(Number(port), transport).map(inScapy).includes(name), `${port}/${transport}: ${name}`);
  }
});

// nmap and Wireshark are asked about a sample of ports. Names with many ports are left out, because nmap would only
// print how many there are.
const COUNTS = Map.groupBy(LINES, ({ name }) => name);
const TCP = sample(
  LINES.filter(({ name, transport }) => transport === 'tcp' && (COUNTS.get(name)?.length ?? 0) <= 2),
  20,
);

test('nmap scans every port of services.txt, and knows ports by its names', { skip: lacks('nmap') }, () => {
  const scan = (...args: readonly string[]): string =>
    run('env', [...args, '-n', '-sT', '-oX', '-', '--max-retries', '1', '127.0.0.1']);
  const all = scan('nmap', '--servicedb', fileOf('services.txt'));
  const ports = new Set(LINES.filter(({ transport }) => transport === 'tcp').map(({ port }) => port));
  assert.ok(all.includes(`numservices="${ports.size}"`), all.slice(0, 500));
  inFolder((folder) => {
    writeFileSync(join(folder, 'nmap-services'), SERVICES);
    const some = scan(`NMAPDIR=${folder}`, 'nmap', '-p', TCP.map(({ name }) => name).join());
    const found = [...some.matchAll(/portid="(\d+)".*?<service name="([^"]*)"/g)].map(
      ([, port, name]) => `${port} ${name}`,
    );
    for (const { port, name } of TCP) assert.ok(found.includes(`${port} ${name}`), `${name}: ${some}`);
  });
});

test('Wireshark shows ports by the names of services.txt', { skip: lacks('tshark') }, () =>
  inFolder((folder) => {
    const capture = join(folder, 'ports.pcap');
    writeFileSync(capture, captureTo(TCP.map(({ port }) => port)));
    const config = join(folder, 'config');
    mkdirSync(config);
    writeFileSync(join(config, 'services'), SERVICES);
    const fields = ['-T', 'fields', '-e', 'tcp.dstport', '-e', '_ws.col.Info'];
    const printed = run('env', [`WIRESHARK_CONFIG_DIR=${config}`, 'tshark', '-r', capture, '-N', 't', ...fields]);
    const lines = printed.trimEnd().split('\n');
    assert.equal(lines.length, TCP.length);
    for (const [i, { port, name }] of TCP.entries()) assert.ok(lines[i]?.includes(`${name}(${port})`), lines[i]);
  }),
);

const TOLD = entries.map(({ name, span, transport }) => [name ?? '', span ? printSpan(span) : '', transport ?? '']);

const READ_CSV = `
import csv, json, sys
with open(sys.argv[1], newline='') as file:
    rows = list(csv.DictReader(file))
print(json.dumps([[row['Service Name'], row['Port Number'], row['Transport Protocol']] for row in rows]))`;

const READ_XML = `
import json, sys
from xml.etree import ElementTree
ns = {'iana': 'http://www.iana.org/assignments'}
records = ElementTree.parse(sys.argv[1]).getroot().findall('iana:record', ns)
print(json.dumps([[record.findtext('iana:' + tag, '', ns) for tag in ('name', 'number', 'protocol')] for record in records]))`;

for (const [format, script] of [
  ['csv', READ_CSV],
  ['xml', READ_XML],
] as const)
  for (const folder of ['', 'assignments/service-names-port-numbers/'])
    test(`a script that reads IANA's ${format} reads /${folder}…${format}`, { skip: PYTHON.skip }, () => {
      const printed = run(PYTHON.python, ['-c', script, fileOf(`${folder}service-names-port-numbers.${format}`)]);
      assert.deepEqual(JSON.parse(printed), TOLD);
    });
