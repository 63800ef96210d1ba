import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { GONE, nullOn } from './fault.ts';

// The record of the files that builds wrote into a folder: dist.files beside dist/, because everything in dist/ is
// deployed.

const listOf = (folder: string): string => `${folder}.files`;
const print = (files: readonly string[]): string => files.map((file) => `${file}\n`).join('');
// The mark that each addition begins with. If a full disk or a kill cut the last line of the addition before, the mark
// ends that line, and the line is ignored.
const CUT = '#';

/** The files that builds wrote into a folder, by their path from the folder; null if there is no record. */
export function readRecord(folder: string): Set<string> | null {
  const text = nullOn(GONE, () => readFileSync(listOf(folder), 'utf8'));
  if (text === null) return null;
  // Text after the last line break is a line that was cut short: its file was not written yet. A path with `..` could
  // lead out of the folder.
  const lines = text.split('\n').slice(0, -1);
  const isOwn = (file: string): boolean =>
    file.startsWith('/') && !file.endsWith(CUT) && !file.split('/').includes('..');
  return new Set(lines.filter(isOwn));
}

/** Adds files to the record of a folder. Call it before writing them: then a killed build leaves no unrecorded file. */
export function addToRecord(folder: string, files: readonly string[]): void {
  if (files.length > 0) appendFileSync(listOf(folder), `${CUT}\n${print(files)}`);
}

/** Replaces the record of a folder in one step. */
export function replaceRecord(folder: string, files: readonly string[]): void {
  const next = `${listOf(folder)}.new`;
  writeFileSync(next, print(files));
  renameSync(next, listOf(folder));
}
