import assert from 'node:assert/strict';
import test from 'node:test';
import {
  intervalsOf,
  isTransport,
  overlap,
  parsePort,
  parseSpan,
  portsOf,
  printInterval,
  printSpan,
  rangeOf,
  RANGES,
  thousandOf,
  thousandsOf,
} from './port.ts';

test('every port number is read and printed as it is', () => {
  for (let port = 0; port <= 65535; port++) assert.equal(parsePort(String(port)), port);
});

test('what is no port number is null', () => {
  for (const text of ['', '65536', '-1', '1.5', '1e3', '007', ' 80', '80 ', '٣']) assert.equal(parsePort(text), null);
});

test('a transport is one of four, in lower case', () => {
  for (const text of ['tcp', 'udp', 'sctp', 'dccp']) assert.ok(isTransport(text), text);
  for (const text of ['', 'TCP', 'quic', 'tcp ']) assert.ok(!isTransport(text), text);
});

test('a span is printed as it was written, a range of one port too', () => {
  for (const text of ['0', '443', '6000-6063', '4748-4748']) {
    const span = parseSpan(text);
    assert.ok(typeof span === 'object');
    assert.equal(printSpan(span), text);
  }
});

test('an interval is printed with the dash asked for, a single number alone', () => {
  assert.equal(printInterval({ first: 6000, last: 6063 }, '–'), '6000–6063');
  assert.equal(printInterval({ first: 443, last: 443 }, '–'), '443');
});

test('consecutive numbers are one interval, and a number that does not go on begins one', () => {
  assert.deepEqual(intervalsOf([]), []);
  assert.deepEqual(intervalsOf([0, 1, 2, 4, 6, 7]), [
    { first: 0, last: 2 },
    { first: 4, last: 4 },
    { first: 6, last: 7 },
  ]);
  const asked: number[] = [];
  const goesOn = (number: number): boolean => asked.push(number) > 0 && number % 1000 !== 0;
  assert.deepEqual(intervalsOf([998, 999, 1000, 1001, 5], goesOn), [
    { first: 998, last: 999 },
    { first: 1000, last: 1001 },
    { first: 5, last: 5 },
  ]);
  assert.deepEqual(asked, [999, 1000, 1001]);
});

test('intervals overlap if they have a number in common', () => {
  const interval = { first: 10, last: 20 };
  const found = [
    [1, 9],
    [1, 10],
    [15, 16],
    [20, 30],
    [21, 30],
    [0, 99],
  ].map(([first = 0, last = 0]) => overlap({ first, last }, interval));
  assert.deepEqual(found, [false, true, true, true, false, true]);
});

test('the ranges of RFC 6335 cover every port once', () => {
  assert.deepEqual(
    [0, 1023, 1024, 49151, 49152, 65535].map((port) => rangeOf(port).id),
    ['system', 'system', 'user', 'user', 'dynamic', 'dynamic'],
  );
});

test('the thousands of the ranges together are every port once', () => {
  const ports = RANGES.flatMap((range) => thousandsOf(range)).flatMap(portsOf);
  assert.deepEqual(
    ports,
    Array.from({ length: 65536 }, (_, port) => port),
  );
});

test('the thousand of a port ends where its range does', () => {
  assert.deepEqual(thousandOf(1023), { thousand: 1000, first: 1000, last: 1023 });
  assert.deepEqual(thousandOf(1024), { thousand: 1000, first: 1024, last: 1999 });
  assert.deepEqual(thousandOf(5999), { thousand: 5000, first: 5000, last: 5999 });
  assert.deepEqual(thousandOf(65535), { thousand: 65000, first: 65000, last: 65535 });
});
