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

// Several files cannot be replaced at once, but one folder can be renamed at once. So new files are written into a
// folder of their own (WRITING), which is renamed when all are whole on the disk (WRITTEN): from that moment they
// count. The writer then copies them into place; the next writer does so after one that was interrupted. A reader
// looks into WRITTEN first, changes nothing, and reads again if files changed under its hands.
const WRITING = '.writing-';
const WRITTEN = '.written';

// Where a file of the folder is now: just written, or in place.
function locate<T>(folder: string, file: string, use: (path: string) => T): T | null {
  return nullOn(GONE, () => use(join(folder, WRITTEN, file))) ?? nullOn(GONE, () => use(join(folder, file)));
}

/** Whether a folder has a file. */
export const isStored = (folder: string, file: string): boolean => locate(folder, file, statSync) !== null;

/** The bytes of each file of a folder, all of one write; null for a file that is not there. */
export function readStored<Name extends string>(
  folder: string,
  files: readonly Name[],
): Record<Name, Uint8Array | null> {
  for (;;) {
    // An open file keeps its inode from being used again, so that equal inodes mean the same files.
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

/** Milliseconds to wait for readers of a file. */
const PATIENCE = 1000;
const PAUSE = 10;

// Windows lets nobody replace a file while it is read, and a folder while a scanner looks into it.
function rename(from: string, to: string): void {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    if (nullOn(['EACCES', 'EBUSY', 'EPERM'], () => (renameSync(from, to), true))) return;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  renameSync(from, to);
}

// WRITTEN stays whole until all its files are copied out of it, so that doing it again always gives the same.
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
 * Writes texts, given by file name, into a folder: all of them or, whatever interrupts it, none. The check runs while
 * nobody else writes; nothing is written if it throws.
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
