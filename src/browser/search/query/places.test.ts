import assert from 'node:assert/strict';
import test from 'node:test';
import { findPlaces } from './places.ts';

const PLACES: [text: string, ...paths: string[]][] = [
  ['User Ports', '/range/user/'],
  ['system ports', '/range/system/'],
  ['well-known ports', '/range/system/'],
  ['well known', '/range/system/'],
  ['registered', '/range/user/'],
  ['dynamic', '/range/dynamic/'],
  ['private ports', '/range/dynamic/'],
  ['ephemeral port range', '/range/dynamic/'],
  ['the list of all ports', '/ports/'],
  ['ports', '/ports/'],
  ['statistics', '/statistics/'],
  ['downloads', '/downloads/'],
  ['/etc/services', '/downloads/'],
  ['changes', '/changes/'],
  ['unassigned ports', '/range/user/', '/entries/?q=is:unassigned'],
  ['port unassigned', '/range/user/', '/entries/?q=is:unassigned'],
  ['SCTP', '/transport/sctp/'],
  ['list of services', '/services/'],
  ['tools', '/tools/'],
  ['which port should I use?', '/tools/ports/'],
  ['find a free port', '/tools/ports/'],
  ['How to register a port', '/tools/name/'],
  ['How do I register a port with IANA?', '/tools/name/'],
  ['how can I open a port', '/tools/commands/'],
  ['apply for a port number', '/tools/name/'],
  ['check if a port is open', '/tools/commands/'],
  ['net.ipv4.ip_local_port_range', '/tools/limits/'],
  ['ip_local_port_range', '/tools/limits/'],
  ['ephemeral ports on Linux', '/tools/limits/'],
  ['which ports are blocked by Chrome', '/blocked/'],
  ['REST API', '/api/'],
  ['how to cite', '/about/citing/'],
  ['report an error', '/about/wrong/'],
  ['open ports', '/tools/commands/'],
  ['choose a port', '/tools/ports/'],
  ['open server'],
  ['open'],
  ['get'],
  ['register'.repeat(2)],
  ['port 443'],
  ['http'],
  [''],
];
for (const [text, ...paths] of PLACES)
  test(`“${text}” asks for ${paths.join(' and ') || 'no page of the site'}`, () =>
    assert.deepEqual(
      findPlaces(text).map(({ path }) => path),
      paths,
    ));
