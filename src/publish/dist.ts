import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isCompressed } from '../hosting/compressible.ts';
import { RegistryError } from '../registry/text/problem.ts';
import { beginBuild, endBuild, holdFolder, releaseFolder } from '../store/build-mark.ts';
import { addToRecord, readRecord, replaceRecord } from '../store/record.ts';
import { removeFile } from '../store/remove-file.ts';
import type { DataFile } from './data-files.ts';
import { type Disk, type Left, type NewFile, openDisk, type Tally } from './disk.ts';
import { type Stamp, whyAnew } from './stamp.ts';

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
  /** Waits until what was written is on the disk, and tells the data files among it. */
  readonly settle: () => Promise<readonly DataFile[]>;
  /** Reads a file that is on the disk. */
  readonly read: (file: string) => Uint8Array;
  /** Removes what earlier builds wrote here and this one did not. */
  readonly finish: () => Promise<Work>;
}

// The files that earlier builds wrote, by the record they left. A folder with files and no record belongs to somebody
// else, and is refused.
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

const wholeOf = (file: string): string => file.slice(0, -extname(file).length);

// A compressed file has the time of the one it is of (hosting/compress.ts).
function isCompressedNow(folder: string, file: string): boolean {
  const [small, whole] = [file, wholeOf(file)].map((one) => statSync(join(folder, one), { throwIfNoEntry: false }));
  return small !== undefined && whole !== undefined && Math.abs(small.mtimeMs - whole.mtimeMs) < 1;
}

// Few lines at a time are cheaper than one.
const TOGETHER = 32;

/** A folder into which nobody else writes, and which nothing was changed in yet. */
export interface Held {
  /** Begins to build; throws RegistryError if the files in the folder are not of an earlier build. */
  readonly open: (stamp: Stamp) => Promise<Dist>;
  /** Lets others write into it. */
  readonly release: () => void;
}

/**
 * Holds a folder, which need not be there, and looks at what is in it while others find out what to build; throws
 * HeldError if another build is at work in it.
 */
export function holdDist(folder: string): Held {
  holdFolder(folder);
  const disk = openDisk(folder);
  const release = (): void => {
    disk.close();
    releaseFolder(folder);
  };
  return {
    release,
    open: async (stamp) => {
      try {
        const before = claim(folder);
        const left = await disk.look();
        beginBuild(folder);
        return openDist({ folder, disk, before, left, stamp });
      } catch (error) {
        release();
        throw error;
      }
    },
  };
}

interface Opening {
  readonly folder: string;
  readonly disk: Disk;
  readonly before: ReadonlySet<string>;
  readonly left: Left;
  readonly stamp: Stamp;
}

function openDist({ folder, disk, before, left, stamp }: Opening): Dist {
  const anew = whyAnew(left.stamp, stamp, before.size > 0);
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
    isMade: (file, says) => !anew && left.says.get(file) === says,
    write: (...file) => {
      waiting.push(file);
      written.add(file[0]);
      if (waiting.length === TOGETHER) send();
    },
    files: () => [...written],
    onDisk: disk.count,
    settle: async () => {
      send();
      return disk.settle();
    },
    read: (file) => readFileSync(join(folder, file)),
    finish: async () => {
      send();
      const tally = await disk.flush(stamp);
      const compressed = [...before].filter((file) => isCompressed(file) && written.has(wholeOf(file)));
      const kept = new Set(compressed.filter((file) => isCompressedNow(folder, file)));
      const old = [...before].filter((file) => !written.has(file) && !kept.has(file));
      for (const file of old) removeFile(folder, file);
      replaceRecord(folder, [...written, ...kept]);
      endBuild(folder);
      releaseFolder(folder);
      return { ...tally, removed: old.filter((file) => !isCompressed(file)).length };
    },
  };
}
