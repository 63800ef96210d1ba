import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { nullOn } from './fault.ts';
import { readHashes, type SiteHashes } from './hashes.ts';
import { holderOf, removeAbandonedClaims, takeLock } from './lock.ts';

// Beside the folder of a site, dist/, stand dist.hashes, its list of hashes, and dist.lock, while a process writes into
// the folder. While a build changes the folder, the list is named dist.unfinished: then the folder is no whole site.

/** The list of the last build that ended. */
export const hashesOf = (folder: string): string => `${resolve(folder)}.hashes`;
const unfinishedOf = (folder: string): string => `${resolve(folder)}.unfinished`;
const lockOf = (folder: string): string => `${resolve(folder)}.lock`;

// Prints a time as `2026-11-26 20:13:05 UTC`.
const printTime = (time: Date): string => `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;

// A sentence that says which process writes into a folder, and since when; null if none does.
function sayHolder(folder: string): string | null {
  const holder = holderOf(lockOf(folder));
  return holder && `Process ${holder.pid} has been writing into ${folder} since ${printTime(holder.since)}.`;
}

/** Another process writes into the folder. The message says which. */
export class HeldError extends Error {}

/** Locks a folder for this process; throws HeldError if another process holds the lock. */
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

/** Gives the lock of a folder back. */
export function releaseFolder(folder: string): void {
  rmSync(lockOf(folder), { force: true });
}

/** The list of hashes of the last build that ended: undefined if there is none, null if the list is damaged. */
export function readLast(folder: string): SiteHashes | null | undefined {
  const last = readHashes(hashesOf(folder));
  return last === undefined ? readHashes(unfinishedOf(folder)) : last;
}

/** Marks a folder as unfinished, before a build changes it. */
export function beginBuild(folder: string): void {
  const [hashes, unfinished] = [hashesOf(folder), unfinishedOf(folder)];
  if (nullOn(['ENOENT'], () => (renameSync(hashes, unfinished), true))) return;
  if (!existsSync(unfinished)) writeFileSync(unfinished, '');
}

/** Marks a folder as finished: the list of hashes of this build takes the place of the last one. */
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

/** The path at which a build writes its list of hashes before it ends. */
export const nextHashesOf = (folder: string): string => `${hashesOf(folder)}.new`;
