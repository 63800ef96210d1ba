import assert from 'node:assert/strict';
import test from 'node:test';
import { parseNames } from './names.ts';

const file = (services: string, ports = 'r\no\np\nl\ns', former = ''): string => [services, ports, former].join('\n\n');
const portsOfServices = (services: string): unknown[] =>
  parseNames(file(services)).services.map(({ name, ports }) => [
    name,
    ...ports.map(({ first, last }) => [first, last]),
  ]);

test('a service is at the port after the one before, or as far from it as it says', () => {
  assert.deepEqual(portsOfServices('a\nb\nc 5\nd 0'), [
    ['a', [1, 1]],
    ['b', [2, 2]],
    ['c', [7, 7]],
    ['d', [7, 7]],
  ]);
});

test('a service with several ports lists them, and the next counts from the first', () => {
  assert.deepEqual(portsOfServices('a =10,20-30\nb'), [
    ['a', [10, 10], [20, 30]],
    ['b', [11, 11]],
  ]);
});

test('behind a service without a port stand only services without one', () => {
  assert.deepEqual(portsOfServices('a 4\nnone -\nb'), [['a', [4, 4]], ['none'], ['b']]);
});

test('a service has the slug of its page and is found by its name in small letters', () => {
  const { services, byName } = parseNames(file('SQL*Net 66'));
  assert.equal(services[0]?.slug, 'sql~2anet');
  assert.equal(byName.get('sql*net'), services[0]);
});

test('ports of one status are numbers and intervals', () => {
  const { reserved, other } = parseNames(file('a', 'r1,5-7\no9\np\nl'));
  assert.deepEqual([...reserved], [1, 5, 6, 7]);
  assert.deepEqual([...other], [9]);
});

test('ports that the registry knows are all, or those that are listed', () => {
  assert.equal(parseNames(file('a')).present, null);
  assert.deepEqual([...(parseNames(file('a', 'r\no\np1-3\nl')).present ?? [])], [1, 2, 3]);
});

test('ports without a page are on that of their span: themselves, others, or none', () => {
  assert.deepEqual(parseNames(file('a', 'r\no\np\nl1+2,2+1,5+0')).pageless, [
    { first: 1, last: 3 },
    { first: 5, last: 6 },
    { first: 11, last: 11 },
  ]);
});

test('spans of no service say how far they begin behind the one before, and how long they are', () => {
  assert.deepEqual(parseNames(file('a', 'r\no\np\nl\ns225+16,8+6')).spans, [
    { first: 225, last: 241 },
    { first: 249, last: 255 },
  ]);
  assert.deepEqual(parseNames(file('a')).spans, []);
});

test('an empty file knows nothing', () => {
  const { services, uses, former, pageless, reserved, present } = parseNames('');
  assert.deepEqual([services, uses, former, pageless, [...reserved], present], [[], [], [], [], [], null]);
});
