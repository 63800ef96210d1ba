import { randomInt } from 'node:crypto';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

const SEED = Number(process.env['MOMENTS'] ?? randomInt(2 ** 32));

// Random numbers from 0 to 1, 1 excluded, by the generator Mulberry32.
function* randomFrom(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    yield ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
}

/**
 * Returns a function that waits until a random moment within `longest` milliseconds. Prints the MOMENTS=SEED with which
 * a test gets the same moments again.
 */
export function openMoments(): (longest: number) => Promise<void> {
  console.error(`Random moments of MOMENTS=${SEED}`);
  const random = randomFrom(SEED);
  return async (longest) => {
    await setTimeout(random.next().value * longest);
  };
}

/** Calls a function; returns how many milliseconds it took. */
export async function timeOf(doing: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await doing();
  return performance.now() - start;
}
