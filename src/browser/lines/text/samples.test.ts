import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import type { Mention } from '../mention.ts';
import { readText } from './read-text.ts';

const FOLDER = new URL('../samples/', import.meta.url);

function print({ ports, name, transports, aside }: Mention): string {
  const what = ports ? [...new Set([ports.first, ports.last])].join('-') : (name ?? '');
  return `${aside ? '~' : ''}${what}${transports.length > 0 ? `/${transports.join('+')}` : ''}`;
}

// The output of tools (`.txt`), and beside each a file (`.ports`) that lists the lines which speak of ports by number,
// with these ports.
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
const namesOf = (ending: string): readonly string[] =>
  FILES.filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .toSorted();
const NAMES = namesOf('.txt');

test('what each sample speaks of is stated, and there are samples', () => {
  assert.notEqual(NAMES.length, 0);
  assert.deepEqual(namesOf('.ports'), NAMES);
});

for (const name of NAMES) {
  test(`each line of ${name}.txt speaks of just the ports that are stated`, () => {
    const stated = readFileSync(new URL(`${name}.ports`, FOLDER), 'utf8');
    const read = [...readText(readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8'))]
      .filter(({ mentions }) => mentions.length > 0)
      .map(({ number, mentions }) => `${number}\t${mentions.map(print).join(' ')}\n`);
    assert.equal(read.join(''), stated);
  });
}
