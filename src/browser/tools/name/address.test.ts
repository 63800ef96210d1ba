import assert from 'node:assert/strict';
import test from 'node:test';
import { type Check, printCheck, readCheck } from './address.ts';

const read = (search: string): Check => readCheck(new URLSearchParams(search));

for (const search of [
  '',
  '?name=example',
  '?name=a_b&transport=udp',
  '?transport=tcp&transport=udp&port=5000',
  '?name=x&transport=',
  '?name=x&port=0&existing=no&system=unknown',
]) {
  test(`an address says the same when it is read and printed: ${search}`, () =>
    assert.equal(printCheck(read(search)), search));
}

test('a transport counts once', () => {
  assert.deepEqual(read('?transport=tcp&transport=tcp').transports, ['tcp']);
});

test('what an address cannot mean is left out', () => {
  assert.deepEqual(read('?name=%20x%20&transport=ip&port=70000&existing=perhaps&other=no'), {
    name: 'x',
    transports: [],
    port: '',
    wrongPort: '70000',
    answers: {},
  });
});
