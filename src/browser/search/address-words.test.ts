import assert from 'node:assert/strict';
import test from 'node:test';
import { addressWords } from './address-words.ts';

test('an address or a network is told how it would have a port', () => {
  assert.equal(
    addressWords('192.168.1.1'),
    '“192.168.1.1” is an address, not a port. Add a port, as in 192.168.1.1:443.',
  );
  assert.match(addressWords('10.0.0.0/8'), /is a network, not a port\. Add a port, as in 10\.0\.0\.0:443\.$/);
  assert.match(addressWords('fe80::1'), /as in \[fe80::1\]:443\.$/);
  assert.match(addressWords('[2001:db8::1]'), /as in \[2001:db8::1\]:443\.$/);
});

test('a hardware address has none', () => {
  for (const address of ['00:1b:44:11:3a:b7', '00-1B-44-11-3A-B7', '001b.4411.3ab7'])
    assert.equal(addressWords(address), `“${address}” is a hardware address. It has no port.`);
});
