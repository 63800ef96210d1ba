import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listFiles } from '../../store/list-files.ts';
import { hashOf, type Kept, parseKept, printKept } from './kept.ts';

const SOURCE = join(import.meta.dirname, '..', '..');
// What src/verify imports, and what it reads with.
const CODE = ['verify', 'registry', 'hosting', 'store'];
const PACKAGES = join(SOURCE, '..', 'package-lock.json');

/** Beside the folder of a site: what is in it is deployed. */
export const keptPathOf = (folder: string): string => `${resolve(folder)}.verified`;

/** A hash of the code that verifies. */
export function hashCode(): string {
  const files = CODE.flatMap((room) => listFiles(join(SOURCE, room)).map((file) => join(SOURCE, room, file))).sort();
  return hashOf(process.version, ...[PACKAGES, ...files].map((file) => readFileSync(file, 'utf8')));
}

// A list that is larger than a text can be is none.
function readList(path: string): Kept | null {
  try {
    return parseKept(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** What is known of a site; the reason, as words for a bracket, why nothing is. */
export function readKept(folder: string, code: string): Kept | string {
  const path = keptPathOf(folder);
  if (!existsSync(path)) return 'there is no list of an earlier check';
  const kept = readList(path);
  if (!kept) return `the list of the last check was cut short or changed: ${path}`;
  return kept.code === code ? kept : 'the code of the checks has changed';
}

/** Keeps what is known of a site, all of it or nothing; returns a sentence that says why it could not, or null. */
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
