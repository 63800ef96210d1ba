import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

// Several files cannot be replaced at once, but one folder can be renamed at once. So new files are written into a
// folder of their own (WRITING), which is renamed when all are whole on the disk (WRITTEN): that is the moment the
// new ones count. They then move into place; whoever opens the store finishes a move that was interrupted.
const WRITING = '.writing-';
const WRITTEN = '.written';

/** Takes a folder and moves into place what an interrupted write left ready there. */
export function finishWriting(folder: string): void {
  const written = join(folder, WRITTEN);
  if (!existsSync(written)) return;
  for (const file of readdirSync(written)) renameSync(join(written, file), join(folder, file));
  rmSync(written, { recursive: true });
}

/** Takes a folder and a file's name and returns its bytes, or null if there is no such file. */
export function readStored(folder: string, file: string): Uint8Array | null {
  finishWriting(folder);
  try {
    return readFileSync(join(folder, file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function writeThrough(path: string, text: string): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Takes a folder and the text of each file by name and writes all of them or, whatever interrupts it, none. */
export function writeStored(folder: string, texts: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  finishWriting(folder);
  for (const name of readdirSync(folder)) {
    if (name.startsWith(WRITING)) rmSync(join(folder, name), { recursive: true });
  }
  const writing = mkdtempSync(join(folder, WRITING));
  for (const [file, text] of Object.entries(texts)) writeThrough(join(writing, file), text);
  renameSync(writing, join(folder, WRITTEN));
  finishWriting(folder);
}
