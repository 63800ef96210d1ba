import { linkSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { GONE, nullOn } from './fault.ts';

const LOCK = '.lock';
const CLAIM = '.claim-';
/** Milliseconds to wait for another process to give the lock back. */
const PATIENCE = 10_000;
/** The age in milliseconds from which a claim to a lock counts as left by a killed process. */
const ABANDONED = 600_000;

// Whether a process exists. Signalling the process of another user fails with EPERM, but then it exists.
function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  return nullOn(['ESRCH'], () => nullOn(['EPERM'], () => process.kill(pid, 0)) ?? true) ?? false;
}

function ownerOf(lock: string): number | null {
  const text = nullOn(GONE, () => readFileSync(lock, 'utf8'));
  return text === null ? null : Number(text);
}

// Whether the owner of a lock has ended. An owner with the number of this process has, too: in a container, a program
// gets the same number at every start.
const isOver = (owner: number): boolean => !isAlive(owner) || owner === process.pid;

/** The process that holds a lock, and since when; null if none does. */
export function holderOf(lock: string): { readonly pid: number; readonly since: Date } | null {
  const pid = ownerOf(lock);
  const since = nullOn(GONE, () => statSync(lock).mtime);
  return pid === null || since === null || isOver(pid) ? null : { pid, since };
}

/**
 * Makes a lock that names this process as its owner; returns false if another process holds it. A lock is a hard link
 * to a file with its owner's number. `claim` is an empty folder for that file, on the same disk as the lock.
 */
export function takeLock(lock: string, claim: string): boolean {
  writeFileSync(join(claim, 'owner'), String(process.pid));
  while (!nullOn(['EEXIST'], () => (linkSync(join(claim, 'owner'), lock), true))) {
    const owner = ownerOf(lock);
    if (owner !== null && !isOver(owner)) return false;
    // The owner has ended. Of several processes that see this, only the one that renames the lock removes it. If
    // another process took the lock meanwhile, the renamed lock is put back.
    nullOn(GONE, () => renameSync(lock, join(claim, 'stale')));
    if (![owner, null].includes(ownerOf(join(claim, 'stale')))) linkSync(join(claim, 'stale'), lock);
    rmSync(join(claim, 'stale'), { force: true });
  }
  return true;
}

/** Calls `run` while holding the lock of a folder; throws ELOCKED if another process holds it for too long. */
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

/** Removes the claims to locks that killed processes left in a folder. */
export function removeAbandonedClaims(folder: string, prefix = CLAIM): void {
  for (const name of readdirSync(folder).filter((file) => file.startsWith(prefix))) {
    if (isAbandoned(join(folder, name))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
