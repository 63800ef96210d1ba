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
