import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { git } from './git.ts';
import { readObjects } from './git-objects.ts';

/** A git repository that versions of a file are read from. */
export interface Repository {
  /** The IDs of all versions of the files that a glob names, in the order of commits. */
  readonly list: (glob: string) => Promise<string[]>;
  /** Yields versions by their IDs, in order; null for one that is missing, not a file or too large. */
  readonly read: (ids: readonly string[]) => AsyncGenerator<Uint8Array | null>;
  readonly close: () => void;
}

// Lists every version on every branch, including versions that only a merge commit has.
const LOG = 'log --all --full-history -m --no-renames --raw --no-abbrev --reverse -O/dev/null'.split(' ');

// A folder is read in place. A bundle or a repository at an address is copied first; the copy of the latter has no
// contents of files yet, because the repository may hold many other files.
async function locate(where: string): Promise<{ folder: string; isCopy: boolean; isPartial: boolean }> {
  if (existsSync(where) && statSync(where).isDirectory()) return { folder: where, isCopy: false, isPartial: false };
  const isFile = existsSync(where);
  const folder = mkdtempSync(join(tmpdir(), 'releases-'));
  try {
    const filter = isFile ? [] : ['--filter=blob:none'];
    await git(where, 'clone', '--quiet', '--bare', ...filter, '--', where, folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return { folder, isCopy: true, isPartial: !isFile };
}

// Fetches versions many at a time. Otherwise git would fetch each one when it is read, which takes longer. If a server
// refuses to send many, an error is ignored, and git fetches each version when it is read.
async function fetchObjects(folder: string, ids: readonly string[]): Promise<void> {
  const TOGETHER = 500;
  for (let at = 0; at < ids.length; at += TOGETHER)
    await git('', '-C', folder, 'fetch', '--quiet', '--no-tags', 'origin', ...ids.slice(at, at + TOGETHER)).catch(
      () => undefined,
    );
}

/** Opens a git repository: a folder, a bundle or an address. Throws UpdateError, also if git is not installed. */
export async function openRepository(where: string): Promise<Repository> {
  const { folder, isCopy, isPartial } = await locate(where);
  // On Windows, a git process that has not quite ended may hold the folder, so removing it is tried several times.
  const remove = (): void => {
    if (isCopy) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', remove);
  return {
    list: async (glob) => {
      const text = await git(where, '-C', folder, ...LOG, '--format=', '--', `:(glob)${glob}`);
      const ids = text.split('\n').flatMap((line) => (line.startsWith(':') ? (line.split(' ')[3] ?? []) : []));
      const versions = [...new Set(ids)].filter((id) => !/^0+$/.test(id));
      if (isPartial) await fetchObjects(folder, versions);
      return versions;
    },
    read: (ids) => readObjects(folder, where, ids),
    close: () => {
      process.off('exit', remove);
      remove();
    },
  };
}
