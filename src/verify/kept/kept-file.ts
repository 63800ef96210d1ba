import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listFiles } from '../../store/list-files.ts';
import { hashOf, type Kept, parseKept, printKept } from './kept.ts';

const SOURCE = join(import.meta.dirname, '..', '..');
// The rooms whose code the checks run, and the list of the packages that they use.
const CODE = ['verify', 'registry', 'hosting', 'store'];
const PACKAGES = join(SOURCE, '..', 'package-lock.json');

/** The path of the records: dist.verified beside dist/, because everything in dist/ is deployed. */
export const keptPathOf = (folder: string): string => `${resolve(folder)}.verified`;

/** A hash of the code of the checks, of their packages and of the version of Node. */
export function hashCode(): string {
  const files = CODE.flatMap((room) => listFiles(join(SOURCE, room)).map((file) => join(SOURCE, room, file))).sort();
  return hashOf(process.version, ...[PACKAGES, ...files].map((file) => readFileSync(file, 'utf8')));
}

// The list in a file; null if it is damaged, or larger than a string can be.
function readList(path: string): Kept | null {
  try {
    return parseKept(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** The records of the last check of a site, or the reason why they cannot be used, in words to put in brackets. */
export function readKept(folder: string, code: string): Kept | string {
  const path = keptPathOf(folder);
  if (!existsSync(path)) return 'there is no list of an earlier check';
  const kept = readList(path);
  if (!kept) return `the list of the last check was cut short or changed: ${path}`;
  return kept.code === code ? kept : 'the code of the checks has changed';
}

/** Writes the records of a site, all or none. Returns null, or a sentence that says why they could not be written. */
export function writeKept(folder: string, kept: Kept): string | null {
  const path = keptPathOf(folder);
  try {
    writeFileSync(`${path}.new`, printKept(kept));
    renameSync(`${path}.new`, path);
    return null;
  } catch (error) {
    rmSync(`${path}.new`, { force: true });
    return `The next check cannot use this one, because ${path} was not written: ${String(error)}`;
  }
}
