import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { unless } from '../fault.ts';
import { type NewFile, openDisk } from './disk.ts';

/** Takes a folder and returns its files, each from its root: `/port/443/index.html`. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join('/', relative(folder, entry.parentPath), entry.name));
}

/** The folder of a site that is being built, over an older one: to write over it costs a third of removing it first. */
export interface Dist {
  /** Takes a file's path from the root, `/port/443/index.html`, and writes it. */
  readonly write: (...file: NewFile) => void;
  /** Returns the files that were written. */
  readonly files: () => string[];
  /** Removes what stood here before and was not written again; returns how many bytes were written. */
  readonly finish: () => Promise<number>;
}

/** Takes a folder, which need not be there, and returns it to be written to. */
export function openDist(folder: string): Dist {
  mkdirSync(folder, { recursive: true });
  const before = listFiles(folder);
  const written = new Set<string>();
  const disk = openDisk(folder);
  const remove = (file: string): void => {
    rmSync(join(folder, file));
    for (let parent = dirname(join(folder, file)); parent !== folder; parent = dirname(parent)) {
      // To look whether a folder is empty takes long where 65,536 are in it.
      if (unless(['ENOTEMPTY'], () => (rmdirSync(parent), true)) === null) break;
    }
  };
  return {
    write: (file, body) => {
      disk.write(file, body);
      written.add(file);
    },
    files: () => [...written],
    finish: async () => {
      const bytes = await disk.flush();
      before.filter((file) => !written.has(file)).forEach(remove);
      return bytes;
    },
  };
}
