import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { isCompressed } from '../hosting/compressible.ts';
import { RegistryError } from '../registry/text/problem.ts';
import { beginBuild, endBuild, holdFolder, readLast, releaseFolder } from '../store/build-mark.ts';
import { GONE, nullOn } from '../store/fault.ts';
import type { SiteHashes } from '../store/hashes.ts';
import { addToRecord, readRecord, replaceRecord } from '../store/record.ts';
import { type NewFile, openDisk, type Tally } from './disk.ts';
import type { Stamp } from './stamp.ts';

/** What a build did to a folder. */
export interface Work extends Tally {
  /** Files of earlier builds. */
  readonly removed: number;
}

/** The folder of a site that is being built, over an older one: to write over it costs a third of removing it first. */
export interface Dist {
  /** Why nothing of the last build is kept; null where something may be. */
  readonly anew: string | null;
  /** Whether a file is on the disk as the last build wrote it, with the same code and settings, for the same data. */
  readonly isMade: (file: string, says: string) => boolean;
  /** Writes a file, named from the root of the site: `/port/443/index.html`; null leaves it as it is. */
  readonly write: (...file: NewFile) => void;
  /** The files that were written. */
  readonly files: () => string[];
  /** How many of them are on the disk. */
  readonly onDisk: () => number;
  /** Waits until what was written is on the disk, and returns what reads it there. */
  readonly settle: () => Promise<(file: string) => Uint8Array>;
  /** Removes what earlier builds wrote here and this one did not. */
  readonly finish: () => Promise<Work>;
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

function whyAnew(last: SiteHashes | null | undefined, stamp: Stamp, isOld: boolean): string | null {
  if (last === null) return 'the list of its hashes is not whole';
  if (last === undefined) return isOld ? 'it has no list of its hashes' : null;
  if (last.code !== stamp.code) return 'the code is another';
  return last.settings === stamp.settings ? null : 'the settings are others';
}

const wholeOf = (file: string): string => file.slice(0, -extname(file).length);

// A compressed file has the time of the one it is of (hosting/compress.ts).
function isCompressedNow(folder: string, file: string): boolean {
  const [small, whole] = [file, wholeOf(file)].map((one) => statSync(join(folder, one), { throwIfNoEntry: false }));
  return small !== undefined && whole !== undefined && Math.abs(small.mtimeMs - whole.mtimeMs) < 1;
}

function remove(folder: string, file: string): void {
  // What was a folder may be a file now.
  nullOn(GONE, () => rmSync(join(folder, file)));
  for (let parent = dirname(join(folder, file)); parent !== folder; parent = dirname(parent)) {
    // To look whether a folder is empty takes long where 65,536 are in it.
    if (nullOn(['ENOTEMPTY', 'EEXIST', ...GONE], () => (rmdirSync(parent), true)) === null) break;
  }
}

// Few lines at a time are cheaper than one.
const TOGETHER = 32;

/**
 * Opens a folder, which need not be there; throws RegistryError if its files are not of an earlier build, and an Error
 * if another build is at work in it.
 */
export async function openDist(folder: string, stamp: Stamp): Promise<Dist> {
  holdFolder(folder);
  let before: ReadonlySet<string>;
  try {
    before = claim(folder);
  } catch (error) {
    releaseFolder(folder);
    throw error;
  }
  const isOld = before.size > 0;
  const last = readLast(folder);
  const anew = whyAnew(last, stamp, isOld);
  beginBuild(folder);
  const disk = openDisk({ folder, ...stamp, isOld });
  const checked = await disk.check();
  const made = new Map(
    anew ? [] : [...(last?.files ?? [])].flatMap(([file, { says }], i) => (checked[i] ? [[file, says] as const] : [])),
  );
  const written = new Set<string>();
  let waiting: NewFile[] = [];
  const send = (): void => {
    addToRecord(
      folder,
      waiting.flatMap(([file]) => (before.has(file) ? [] : [file])),
    );
    for (const file of waiting) disk.write(...file);
    waiting = [];
  };
  return {
    anew,
    isMade: (file, says) => made.get(file) === says,
    write: (...file) => {
      waiting.push(file);
      written.add(file[0]);
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
      const tally = await disk.flush();
      const compressed = [...before].filter((file) => isCompressed(file) && written.has(wholeOf(file)));
      const kept = new Set(compressed.filter((file) => isCompressedNow(folder, file)));
      const old = [...before].filter((file) => !written.has(file) && !kept.has(file));
      for (const file of old) remove(folder, file);
      replaceRecord(folder, [...written, ...kept]);
      endBuild(folder);
      releaseFolder(folder);
      return { ...tally, removed: old.filter((file) => !isCompressed(file)).length };
    },
  };
}
