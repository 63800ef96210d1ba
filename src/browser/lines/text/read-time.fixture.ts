import assert from 'node:assert/strict';
import { readText } from './read-text.ts';

/** The processor's milliseconds, so that other work of the machine does not count, and the last line that was read. */
export function timeReading(text: string): { readonly ms: number; readonly lastLine: number } {
  const before = process.cpuUsage();
  let lastLine = 0;
  for (const { number } of readText(text)) {
    assert.ok(number > 0);
    lastLine = number;
  }
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, lastLine };
}
