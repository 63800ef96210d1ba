import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Cost } from './process.ts';

interface File {
  readonly path: string;
  readonly bytes: number;
}

function write(files: readonly File[], folder: string): void {
  const most = files.reduce((size, { bytes }) => Math.max(size, bytes), 0);
  const buffer = Buffer.alloc(most, 'x');
  const made = new Set<string>();
  for (const { path, bytes } of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, buffer.subarray(0, bytes));
  }
}

/** Writes the files of a list from one buffer and does nothing else, to measure how fast the machine writes a site. */
export function writeAlone(list: string, folder: string): Cost {
  const files = JSON.parse(readFileSync(list, 'utf8')) as File[];
  const [start, before] = [performance.now(), process.cpuUsage()];
  write(files, folder);
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6, memory: 0 };
}
