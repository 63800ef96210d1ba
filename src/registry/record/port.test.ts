import assert from 'node:assert/strict';
import test from 'node:test';
import { parsePort, parseSpan, portsOf, printSpan, rangeOf, RANGES, thousandsOf } from './port.ts';

test('every port number is read and printed as it is', () => {
  for (let port = 0; port <= 65535; port++) assert.equal(parsePort(String(port)), port);
});

test('what is no port number is null', () => {
  for (const text of ['', '65536', '-1', '1.5', '1e3', '007', ' 80', '٣']) assert.equal(parsePort(text), null);
});

test('a span is printed as it was written, a range of one port too', () => {
  for (const text of ['0', '443', '6000-6063', '4748-4748']) {
    const span = parseSpan(text);
    assert.ok(typeof span === 'object');
    assert.equal(printSpan(span), text);
  }
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
