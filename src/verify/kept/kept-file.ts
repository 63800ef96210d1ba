import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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

/** What is known of a site; a text that says why nothing is. */
export function readKept(folder: string, code: string): Kept | string {
  const path = keptPathOf(folder);
  if (!existsSync(path)) return 'no list of an earlier check';
  const kept = parseKept(readFileSync(path, 'utf8'));
  if (!kept) return `${path} is cut short or was changed`;
  return kept.code === code ? kept : 'the code of the checks has changed';
}

/** Keeps what is known of a site, all of it or nothing. */
export function writeKept(folder: string, kept: Kept): void {
  const path = keptPathOf(folder);
  writeFileSync(`${path}.new`, printKept(kept));
  renameSync(`${path}.new`, path);
}
