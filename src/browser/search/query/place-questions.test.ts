import assert from 'node:assert/strict';
import test from 'node:test';
import { TRANSPORTS } from '../../../registry/record/port.ts';
import { KINDS, STATUSES } from '../../table/query/term.ts';
import { findPlaces } from './places.ts';

const ASKED: Readonly<Record<string, readonly string[]>> = {
  '/tools/name/': [
    'register a service name with IANA',
    'how to request a system port',
    'request port number iana form',
    'reserve a port',
    'tcp port registration procedure',
    'port registration fee',
    'early allocation port',
    'validate service name',
    'service name length limit',
    'can a service name have underscore',
    'characters in a service name',
    'is my service name available',
    'port assignment expert review',
  ],
  '/about/': ['port expert', 'designated expert ports', 'copyright', 'public domain'],
  '/about/wrong/': [
    'change contact of port assignment',
    'port revocation',
    'my port contact is outdated',
    'transfer a port to another company',
    'release a port',
    'de-assign port',
    'mistake in registry',
    'typo in iana registry',
    'contact this site',
  ],
  '/unauthorized/': ['squatting on a port'],
  '/tools/ports/': [
    'first free port',
    'random free port',
    'which ports are free to use',
    'generate random port',
    'choose port for my app',
    'port picker',
    'largest unassigned range',
  ],
  '/statistics/': ['number of unassigned ports', 'how many ports are there', 'statistics by year'],
  '/range/user/': ['first user port'],
  '/range/system/': ['last system port'],
  '/blocked/': ['unsafe ports browser', 'fetch bad ports'],
  '/dccp-codes/': ['dccp service code', 'DCCP service codes registry', 'SC:DISC'],
  '/no-port/': ['service names without port', 'services with no port number', 'mdns service types'],
  '/historic/': ['historic service names', 'deprecated service names'],
  '/txt-keys/': ['txtvers', 'who uses TXT key model', 'DNS-SD TXT record key'],
  '/changes/': [
    'newest port assignments',
    'latest port assigned',
    'recently registered services',
    'registry last updated',
    'changes in 2025',
    'changes 2026-08-17',
    '2026 changes',
    'removed 2026',
    'atom.xml',
  ],
  '/changes/compare/': ['diff between releases'],
  '/entries/?q=registered:2014': ['registered 2014', 'registrations 2014', 'registered:2014'],
  '/entries/?q=modified:2026': ['modified 2026'],
  '/entries/?q=is:historic': ['is:historic'],
  '/downloads/': [
    'service-names-port-numbers.xml',
    '/etc/services download',
    'contacts csv',
    'sctp port list csv',
    'port numbers list pdf',
    'pandas read_csv iana ports',
  ],
  '/about/citing/': ['how to cite the iana port registry'],
  '/tools/offline/': ['offline'],
};
for (const [path, texts] of Object.entries(ASKED))
  for (const text of texts) test(`“${text}” asks for ${path}`, () => assert.equal(findPlaces(text)[0]?.path, path));

test('what asks for a port or a service asks for no other page', () => {
  for (const text of [
    'which port does ssh use',
    'change ssh port',
    'file transfer port',
    'ldap referral',
    'port 443 csv',
    'old ssh port',
    'service control',
    'connection error',
    'update server',
    'bittorrent ports',
    'key exchange',
    'transfer',
    'select',
    'total commander port',
    'how many ports does minecraft need',
    'number of ports on a switch',
    'latest kafka ports',
    'latest nfs port 2049',
    'json rpc service',
    'excel services port',
    'get port of a running container',
    'get port number from url',
    'reserve port in windows',
    'firewall port request form',
    'oracle service name format',
    'release port windows',
    'release a port in use',
    'incorrect server port',
    'docker registry outdated',
    'difference between snmp versions',
    'chrome remote desktop blocked port',
    'spf txt record dns',
    'uds service codes',
    'sc:query',
    'headless service without port',
    'rpc random ports for a service',
    'choose a port for minecraft server',
    'which service is assigned 2049',
    'how many services on 1900',
    'game released new 2024',
    'status:200',
    'is:up',
  ])
    assert.deepEqual(findPlaces(text), [], text);
});

test('a filter of the table asks for its entries, whatever it may have behind “is” and “transport”', () => {
  const filters = [
    ...[...STATUSES, ...KINDS].map((one) => `is:${one}`),
    ...TRANSPORTS.map((transport) => `transport:${transport}`),
  ];
  for (const filter of filters) assert.equal(findPlaces(filter)[0]?.path, `/entries/?q=${filter}`, filter);
});
