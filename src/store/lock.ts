import { linkSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { GONE, nullOn } from './fault.ts';

const LOCK = '.lock';
const CLAIM = '.claim-';
/** Milliseconds to wait for another writer. */
const PATIENCE = 10_000;
/** Milliseconds after which a claim to the lock is taken for one of a killed process. */
const ABANDONED = 600_000;

// A process of somebody else cannot be signalled (EPERM), but it is there.
function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  return nullOn(['ESRCH'], () => nullOn(['EPERM'], () => process.kill(pid, 0)) ?? true) ?? false;
}

function ownerOf(lock: string): number | null {
  const text = nullOn(GONE, () => readFileSync(lock, 'utf8'));
  return text === null ? null : Number(text);
}

// A process that is dead, or had this very number in an earlier life: in a container it is the same each time.
const isOver = (owner: number): boolean => !isAlive(owner) || owner === process.pid;

/** The process that holds a lock, and since when; null where nobody does. */
export function holderOf(lock: string): { readonly pid: number; readonly since: Date } | null {
  const pid = ownerOf(lock);
  const since = nullOn(GONE, () => statSync(lock).mtime);
  return pid === null || since === null || isOver(pid) ? null : { pid, since };
}

// A lock is made by linking a file that names its owner: one whose owner is dead was left by an interrupted write.
/** Takes a lock for this process; false if another one holds it. `claim` is a folder of its own on the same disk. */
export function takeLock(lock: string, claim: string): boolean {
  writeFileSync(join(claim, 'owner'), String(process.pid));
  while (!nullOn(['EEXIST'], () => (linkSync(join(claim, 'owner'), lock), true))) {
    const owner = ownerOf(lock);
    if (owner !== null && !isOver(owner)) return false;
    // Of several processes, only the one that renames a stale lock removes it. A lock that was taken anew meanwhile
    // goes back.
    nullOn(GONE, () => renameSync(lock, join(claim, 'stale')));
    if (![owner, null].includes(ownerOf(join(claim, 'stale')))) linkSync(join(claim, 'stale'), lock);
    rmSync(join(claim, 'stale'), { force: true });
  }
  return true;
}

/** Runs while no other process does so with the same folder; throws ELOCKED when another does not end in time. */
export function withLock(folder: string, run: () => void): void {
  const lock = join(folder, LOCK);
  const claim = mkdtempSync(join(folder, CLAIM));
  const until = Date.now() + PATIENCE;
  try {
    while (!takeLock(lock, claim)) {
      if (Date.now() > until)
        throw Object.assign(new Error(`process ${ownerOf(lock)} holds ${lock}`), { code: 'ELOCKED', syscall: 'lock' });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
    try {
      run();
    } finally {
      rmSync(lock, { force: true });
    }
  } finally {
    rmSync(claim, { recursive: true, force: true });
  }
}

const isAbandoned = (path: string): boolean =>
  Date.now() - (nullOn(GONE, () => statSync(path).mtimeMs) ?? 0) > ABANDONED;

/** Removes the claims to a lock that killed processes left in a folder. */
export function removeAbandonedClaims(folder: string, prefix = CLAIM): void {
  for (const name of readdirSync(folder).filter((file) => file.startsWith(prefix))) {
    if (isAbandoned(join(folder, name))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
