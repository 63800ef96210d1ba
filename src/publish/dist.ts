import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RegistryError } from '../registry/text/problem.ts';
import { nullOn } from '../store/fault.ts';
import { addToRecord, readRecord, replaceRecord } from '../store/record.ts';
import { type NewFile, openDisk } from './disk.ts';

/** The folder of a site that is being built, over an older one: to write over it costs a third of removing it first. */
export interface Dist {
  /** Writes a file, named from the root of the site: `/port/443/index.html`. */
  readonly write: (...file: NewFile) => void;
  /** The files that were written. */
  readonly files: () => string[];
  /** How many of them are on the disk. */
  readonly onDisk: () => number;
  /** Waits until what was written is on the disk, and returns what reads it there. */
  readonly settle: () => Promise<(file: string) => Uint8Array>;
  /** Removes what earlier builds wrote here and this one did not; returns how many bytes were written. */
  readonly finish: () => Promise<number>;
}

// What builds of this site wrote into a folder. One that holds other files alone is somebody else's.
function claim(folder: string): ReadonlySet<string> {
  mkdirSync(folder, { recursive: true });
  const before = readRecord(folder);
  const [foreign] = before ? [] : readdirSync(folder);
  if (foreign !== undefined) {
    const problem = 'the folder has files that no build of this site wrote';
    const remedy = 'Empty the folder, or set OUT_DIR to another one.';
    throw new RegistryError([{ file: folder, line: null, value: foreign, problem, remedy }]);
  }
  return before ?? new Set();
}

// Few lines at a time are cheaper than one.
const TOGETHER = 32;

/** Opens a folder, which need not be there; throws RegistryError if its files are not of an earlier build. */
export function openDist(folder: string): Dist {
  const before = claim(folder);
  const written = new Set<string>();
  const disk = openDisk(folder);
  let waiting: NewFile[] = [];
  const send = (): void => {
    addToRecord(
      folder,
      waiting.map(([file]) => file),
    );
    for (const file of waiting) disk.write(...file);
    waiting = [];
  };
  const remove = (file: string): void => {
    rmSync(join(folder, file), { force: true });
    for (let parent = dirname(join(folder, file)); parent !== folder; parent = dirname(parent)) {
      // To look whether a folder is empty takes long where 65,536 are in it.
      if (nullOn(['ENOTEMPTY', 'EEXIST', 'ENOENT'], () => (rmdirSync(parent), true)) === null) break;
    }
  };
  return {
    write: (file, body) => {
      waiting.push([file, body]);
      written.add(file);
      if (waiting.length === TOGETHER) send();
    },
    files: () => [...written],
    onDisk: disk.count,
    settle: async () => {
      send();
      await disk.settle();
      return (file) => readFileSync(join(folder, file));
    },
    finish: async () => {
      send();
      const bytes = await disk.flush();
      [...before].filter((file) => !written.has(file)).forEach(remove);
      replaceRecord(folder, [...written]);
      return bytes;
    },
  };
}
