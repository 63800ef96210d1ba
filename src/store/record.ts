import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { GONE, nullOn } from './fault.ts';

// Which files of a folder are a build's own. The list stands beside the folder, not in it: what is in it is deployed.

const listOf = (folder: string): string => `${folder}.files`;
const print = (files: readonly string[]): string => files.map((file) => `${file}\n`).join('');
// Stands before what is added. A line that ends with it was cut short, by a full disk or a kill, and names no file.
const CUT = '#';

/** The files that builds of this site wrote into a folder, each from its root; null if none ever did. */
export function readRecord(folder: string): Set<string> | null {
  const text = nullOn(GONE, () => readFileSync(listOf(folder), 'utf8'));
  if (text === null) return null;
  // A line that was cut short names a file that was not written yet; none may lead out of the folder.
  const lines = text.split('\n').slice(0, -1);
  const isOwn = (file: string): boolean =>
    file.startsWith('/') && !file.endsWith(CUT) && !file.split('/').includes('..');
  return new Set(lines.filter(isOwn));
}

/** Adds files to a folder's record: before they are written, so that a build that is killed leaves none unrecorded. */
export function addToRecord(folder: string, files: readonly string[]): void {
  if (files.length > 0) appendFileSync(listOf(folder), `${CUT}\n${print(files)}`);
}

/** Replaces a folder's record, at once. */
export function replaceRecord(folder: string, files: readonly string[]): void {
  const next = `${listOf(folder)}.new`;
  writeFileSync(next, print(files));
  renameSync(next, listOf(folder));
}
