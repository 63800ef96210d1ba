import assert from 'node:assert/strict';
import test from 'node:test';
import { randomNumbers } from './random.ts';

// The numbers were made with the generator as its author published it.
test('a seed gives the numbers of mulberry32', () => {
  const numbersOf = (seed: number): number[] => {
    const next = randomNumbers(seed);
    return Array.from({ length: 3 }, () => Math.floor(next() * 2 ** 32));
  };
  assert.deepEqual(numbersOf(1), [2693262067, 11749833, 2265367787]);
  assert.deepEqual(numbersOf(2 ** 32 - 1), [3850105811, 813802916, 3073704848]);
});
