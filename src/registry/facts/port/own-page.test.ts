import assert from 'node:assert/strict';
import test from 'node:test';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { isNobodys, sharedPagePath, spanAround } from './own-page.ts';

const { portAt } = registryOf([
  entryOf({ 'Port Number': '4', Description: 'Unassigned' }),
  entryOf({ 'Port Number': '5-8', Description: 'Unassigned' }),
  entryOf({ 'Port Number': '7', 'Transport Protocol': 'tcp', Description: 'Unassigned' }),
  entryOf({ 'Service Name': 'x', 'Port Number': '8', 'Transport Protocol': 'udp' }),
  entryOf({ 'Port Number': '9-10', Description: 'Reserved' }),
]);

test('bare is a port that is unassigned by entries for several alone, or dynamic', () => {
  const bare = [4, 5, 6, 7, 8, 9, 49152, 65535].filter((number) => {
    const port = portAt.get(number);
    return port && isNobodys(port);
  });
  assert.deepEqual(bare, [5, 6, 49152, 65535]);
});

test('what speaks of it is its entry, or its thousand, cut to the range', () => {
  const path = (number: number): string => {
    const port = portAt.get(number);
    return sharedPagePath(number, port ? spanAround(port) : null);
  };
  assert.deepEqual([5, 49152, 65535].map(path), ['/range/5-8/', '/range/dynamic/49000/', '/range/dynamic/65000/']);
});
