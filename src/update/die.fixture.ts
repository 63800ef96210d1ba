import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

// Kills the program before which it is loaded (node --import), at step DIE_AT of what the program does to the disk. A
// step is a moment before a change, or in the middle of a change that takes time.

type Change = (...args: unknown[]) => unknown;
const changes = fs as unknown as Record<string, Change>;
const NAMES = [
  'copyFileSync',
  'fsyncSync',
  'linkSync',
  'mkdirSync',
  'mkdtempSync',
  'renameSync',
  'rmSync',
  'writeFileSync',
];
const { readdirSync, readFileSync, rmSync, writeFileSync } = fs;

const half = (whole: string | Buffer): string | Buffer =>
  typeof whole === 'string' ? whole.slice(0, whole.length / 2) : whole.subarray(0, whole.length / 2);
const HALVES: Readonly<Record<string, Change>> = {
  copyFileSync: (from, to) => writeFileSync(to as string, half(readFileSync(from as string))),
  writeFileSync: (to, text) => writeFileSync(to as string, half(text as string)),
  rmSync: (path) => {
    const [first] = fs.statSync(path as string, { throwIfNoEntry: false })?.isDirectory()
      ? readdirSync(path as string)
      : [];
    if (first) rmSync(join(path as string, first), { recursive: true });
  },
};

let left = Number(process.env['DIE_AT']);
const step = (): void => {
  if (left-- === 0) process.kill(process.pid, 'SIGKILL');
};
for (const name of NAMES) {
  const change = changes[name];
  if (!change) throw new Error(`node:fs has no ${name}`);
  changes[name] = (...args) => {
    step();
    if (left === 0) HALVES[name]?.(...args);
    if (HALVES[name]) step();
    return change(...args);
  };
}
syncBuiltinESMExports();
