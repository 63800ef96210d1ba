import assert from 'node:assert/strict';
import test from 'node:test';
import { registryAfter } from '../registry/history/history.fixture.ts';
import type { CommonName } from '../registry/ours/common-names.ts';
import type { Entry } from '../registry/record/entry.ts';
import { entryOf, registryOf } from '../registry/registry.fixture.ts';
import type { Registry } from '../registry/registry.ts';
import { printSearchNames, printSearchUses } from './search-names.ts';

const entry = (name: string, port: string, description = ''): Entry =>
  entryOf({ 'Service Name': name, 'Port Number': port, Description: description });

function partsOf(registry: Registry, without: readonly number[] = []): string[][] {
  const withPage = registry.ports.filter(({ number }) => !without.includes(number));
  return printSearchNames(registry, withPage)
    .split('\n\n')
    .map((part) => part.split('\n'));
}

test('services come by their first port, the leading name first, and say how far it is from the one before, or all their ports', () => {
  const registry = registryOf([
    entry('b', '10'),
    entry('a', '10'),
    entry('next', '11'),
    entry('none', ''),
    entry('also-none', ''),
    entry('far', '20'),
    entry('two', '15'),
    entry('two', '9'),
    entry('range', '30-32'),
    entry('after', '31'),
    entry('one-as-range', '40-40'),
  ]);
  assert.deepEqual(partsOf(registry)[0], [
    'two =9,15',
    'b',
    'a 0',
    'next',
    'far 9',
    'range =30-32',
    'after',
    'one-as-range 9',
    'also-none -',
    'none',
  ]);
});

const STATUSES = [
  entry('', '5', 'Reserved'),
  entry('', '6', 'Reserved'),
  entry('', '8', 'Reserved'),
  entry('', '9', 'Removed'),
  entry('x', '10'),
  entry('', '20-22', 'Unassigned'),
];

test('reserved ports, ports in other words and the ports of an excerpt are intervals', () => {
  assert.deepEqual(partsOf(registryOf(STATUSES))[1], ['r5-6,8', 'o9', 'p5-6,8-10,20-22,49152-65535', 'l', 's']);
  assert.equal(partsOf(registryOf(STATUSES, [], { excerpt: false }))[1]?.[2], 'p');
});

test('ports without a page are intervals, one for each span', () => {
  const registry = registryOf([...STATUSES, entry('', '23-25', 'Unassigned'), entry('', '26-26', 'Unassigned')]);
  const leftOut = (...ports: readonly number[]): string | undefined => partsOf(registry, ports)[1]?.[3];
  assert.equal(leftOut(20, 21, 22), 'l20+2');
  assert.equal(leftOut(21), 'l21+0');
  assert.equal(leftOut(20, 22, 23), 'l20+0,2+0,1+0');
  assert.equal(leftOut(21, 22, 23, 24, 25), 'l21+1,1+2');
  assert.equal(leftOut(26), 'l26+0');
  assert.equal(leftOut(50000, 50001), 'l50000+1');
  // The spans around ports without a page.
  assert.equal(partsOf(registry, [21, 26])[1]?.[4], 's20+2,4+0');
});

test('spans that have a page and are those of no service are listed, one after the other', () => {
  const spans = ['20-22', '26-26', '30-35'].map((port) => entry('', port, 'Unassigned'));
  assert.equal(
    printSearchUses(registryOf([...spans, entry('x', '23-25'), entry('', '23-25')]), []).split('\n\n')[2],
    '20+2,4+0,4+5',
  );
});

test('common names stand by the service or the port that they lead to, a less likely one behind a plus', () => {
  const common = (name: string, target: CommonName['target']): CommonName => ({
    name,
    target,
    transports: [],
    what: `what ${name} is`,
    source: 'RFC 1',
    lookedUp: '2026-11-21',
  });
  const names = [
    common('Y', { port: 9 }),
    common('y', { port: 12 }),
    common('X', { service: 'x' }),
    common('Z', { port: 9 }),
  ];
  assert.equal(printSearchUses(registryOf(STATUSES), names), 'x\tX\n9\tY\tZ\n3\t+y\n\n\n\n20+2');
});

test('a name that is gone says since when, and which names are in its place, each once', () => {
  const registry = registryAfter(
    { date: '2026-01-01', entries: [entry('old', '5-6'), entry('lost', '7')] },
    {
      date: '2026-02-01',
      entries: [entry('new', '5'), entry('new', '6'), entry('also', '6'), entry('', '6', 'Reserved')],
    },
  );
  assert.equal(printSearchUses(registry, []), '\n\nold\t2026-02-01\tnew, also\nlost\t2026-02-01\t\n\n');
});
