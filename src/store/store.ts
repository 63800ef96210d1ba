import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { GONE, nullOn } from './fault.ts';
import { removeAbandonedClaims, withLock } from './lock.ts';

// Several files cannot be replaced in one step, but a folder can be renamed in one step. So a writer writes new files
// into a folder of their own (WRITING), and renames the folder when all are whole on the disk (WRITTEN). From that
// moment the new files count. The writer then copies them into place; if it is interrupted, the next writer does. A
// reader looks into WRITTEN first, changes nothing, and reads again if files changed while it read.
const WRITING = '.writing-';
const WRITTEN = '.written';

// Calls `use` with the path of a file of the folder, in WRITTEN or else in place; null if the file is in neither.
function locate<T>(folder: string, file: string, use: (path: string) => T): T | null {
  return nullOn(GONE, () => use(join(folder, WRITTEN, file))) ?? nullOn(GONE, () => use(join(folder, file)));
}

/** Whether a folder has a file. */
export const isStored = (folder: string, file: string): boolean => locate(folder, file, statSync) !== null;

/** The bytes of files of a folder, all from the same write; null for a file that is not there. */
export function readStored<Name extends string>(
  folder: string,
  files: readonly Name[],
): Record<Name, Uint8Array | null> {
  for (;;) {
    // The number of an open file's inode is not given to another file. So equal numbers mean that no file was replaced.
    const open = files.map((file) => locate(folder, file, (path) => openSync(path, 'r')));
    try {
      const bytes = open.map((file) => file && readFileSync(file));
      const same = files.every((file, i) => {
        const now = locate(folder, file, (path) => statSync(path).ino);
        return now === (open[i] ? fstatSync(open[i]).ino : null);
      });
      if (same)
        return Object.fromEntries(files.map((file, i) => [file, bytes[i] ?? null])) as Record<Name, Uint8Array | null>;
    } finally {
      for (const file of open) if (file) closeSync(file);
    }
  }
}

function writeThrough(path: string, text: string | Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Milliseconds to wait, in all and at a time, for other programs to close a file. */
const PATIENCE = 1000;
const PAUSE = 10;

// Renames a file or folder. On Windows this fails while another program reads the file or looks into the folder, so it
// is tried again.
function rename(from: string, to: string): void {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    if (nullOn(['EACCES', 'EBUSY', 'EPERM'], () => (renameSync(from, to), true))) return;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  renameSync(from, to);
}

// Copies the files of WRITTEN into place. WRITTEN stays whole until all are copied, so an interrupted call can be
// repeated.
function finishWriting(folder: string): void {
  const written = join(folder, WRITTEN);
  if (!existsSync(written)) return;
  const work = mkdtempSync(join(folder, WRITING));
  for (const file of readdirSync(written)) {
    copyFileSync(join(written, file), join(work, file));
    rename(join(work, file), join(folder, file));
  }
  rename(written, join(work, WRITTEN));
  rmSync(work, { recursive: true });
}

/**
 * Writes files into a folder, given as their text by name: all of them, or none if it is interrupted. Calls `check`
 * first, while no other process can write. If `check` throws, nothing is written.
 */
export function writeStored(
  folder: string,
  texts: Readonly<Record<string, string | Uint8Array>>,
  check: () => void = () => undefined,
): void {
  mkdirSync(folder, { recursive: true });
  withLock(folder, () => {
    check();
    removeAbandonedClaims(folder);
    finishWriting(folder);
    for (const name of readdirSync(folder)) {
      if (name.startsWith(WRITING)) rmSync(join(folder, name), { recursive: true, force: true });
    }
    const writing = mkdtempSync(join(folder, WRITING));
    try {
      for (const [file, text] of Object.entries(texts)) writeThrough(join(writing, file), text);
      rename(writing, join(folder, WRITTEN));
    } catch (error) {
      rmSync(writing, { recursive: true, force: true });
      throw error;
    }
    finishWriting(folder);
  });
}
