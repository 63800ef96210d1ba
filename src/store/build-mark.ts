import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { nullOn } from './fault.ts';
import { readHashes, type SiteHashes } from './hashes.ts';
import { holderOf, removeAbandonedClaims, takeLock } from './lock.ts';

// Beside the folder of a site: its list of hashes; the same under another name from the first moment in which a build
// changes the folder until the last, so that nobody takes a mixture for a site; and the lock of whoever writes into it.

/** The list of the last build that ended. */
export const hashesOf = (folder: string): string => `${resolve(folder)}.hashes`;
const unfinishedOf = (folder: string): string => `${resolve(folder)}.unfinished`;
const lockOf = (folder: string): string => `${resolve(folder)}.lock`;

// `2026-11-26 20:13:05 UTC`.
const printTime = (time: Date): string => `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;

// Who writes into a folder, and since when; null if nobody does.
function sayHolder(folder: string): string | null {
  const holder = holderOf(lockOf(folder));
  return holder && `Process ${holder.pid} has been writing into ${folder} since ${printTime(holder.since)}.`;
}

/** Another process writes into a folder. */
export class HeldError extends Error {}

/** Lets nobody else write into a folder; throws HeldError that says which process does, and since when. */
export function holdFolder(folder: string): void {
  const beside = dirname(resolve(folder));
  mkdirSync(beside, { recursive: true });
  removeAbandonedClaims(beside, `${basename(lockOf(folder))}-`);
  const claim = mkdtempSync(`${lockOf(folder)}-`);
  try {
    if (takeLock(lockOf(folder), claim)) return;
    const holder = sayHolder(folder);
    throw new HeldError(
      holder ? `${holder} Try again when it has ended.` : `Another process wrote into ${folder}. Try again.`,
    );
  } finally {
    rmSync(claim, { recursive: true, force: true });
  }
}

/** Lets others write into a folder again. */
export function releaseFolder(folder: string): void {
  rmSync(lockOf(folder), { force: true });
}

/** The list of the last build that ended: undefined if there is none, null if it is not whole. */
export function readLast(folder: string): SiteHashes | null | undefined {
  const last = readHashes(hashesOf(folder));
  return last === undefined ? readHashes(unfinishedOf(folder)) : last;
}

/** Marks that a build changes a folder, and has not ended. */
export function beginBuild(folder: string): void {
  const [hashes, unfinished] = [hashesOf(folder), unfinishedOf(folder)];
  if (nullOn(['ENOENT'], () => (renameSync(hashes, unfinished), true))) return;
  if (!existsSync(unfinished)) writeFileSync(unfinished, '');
}

/** Marks that a build has ended: its list takes the place of the last one. */
export function endBuild(folder: string): void {
  renameSync(nextHashesOf(folder), hashesOf(folder));
  rmSync(unfinishedOf(folder), { force: true });
}

/** Why a folder has no whole site, in a sentence; null if the last build into it has ended. */
export function whyUnfinished(folder: string): string | null {
  if (!existsSync(unfinishedOf(folder))) return null;
  const holder = sayHolder(folder);
  return holder
    ? `${holder} Wait until it has ended.`
    : `The last build into ${folder} did not end, so the folder has no whole site. Run npm run build again.`;
}

/** Where a build writes its list before it ends. */
export const nextHashesOf = (folder: string): string => `${hashesOf(folder)}.new`;
