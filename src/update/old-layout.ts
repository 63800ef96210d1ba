import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { excerptIn, fetchedIn, hasRegistry, holdsExcerpt, isOldLayout, REGISTRY_FILES } from '../folders.ts';
import { FILES } from '../registry/open.ts';
import { readStored, writeStored } from '../store/store.ts';
import { UpdateError } from './update-error.ts';

type Stored = Readonly<Record<string, Uint8Array | null>>;

// Where Git merged the move of the excerpt with a registry that had been fetched, that registry is where the excerpt
// was, and only its past is still in data/.
function withMerged(old: Stored, data: string): Stored {
  const isMerged = old[FILES.entries] === null && !holdsExcerpt(excerptIn(data));
  return isMerged ? { ...old, ...readStored(excerptIn(data), Object.values(FILES)) } : old;
}

const present = (files: Stored): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(files).filter((file): file is [string, Uint8Array] => file[1] !== null));

const isSame = (one: Uint8Array | null | undefined, other: Uint8Array | null | undefined): boolean =>
  !!one && !!other && Buffer.compare(one, other) === 0;

function move(data: string): string | null {
  if (!isOldLayout(data)) return null;
  const to = fetchedIn(data);
  // What an update there left undone when it was interrupted counts.
  writeStored(data, {});
  const old = readStored(data, REGISTRY_FILES);
  // The new folder is whole before anything of the old one goes, and is never written twice.
  if (!hasRegistry(to)) writeStored(to, present(withMerged(old, data)));
  const moved = readStored(to, REGISTRY_FILES);
  const stay = REGISTRY_FILES.filter((file) => old[file] && !isSame(old[file], moved[file]));
  // In this order: until the last is gone, the rest is known to be left over.
  for (const file of REGISTRY_FILES) if (isSame(old[file], moved[file])) rmSync(join(data, file), { force: true });
  if (stay.length > 0)
    return `${to} and ${data} have different registries: ${stay.join(', ')} in ${data} is not used. Remove what you do not need.`;
  const said = `The registry and its past moved from ${data} to ${to}.`;
  const excerpt = excerptIn(data);
  if (!hasRegistry(excerpt) || holdsExcerpt(excerpt)) return said;
  return `${said} A merge put a registry into ${excerpt}, too. Restore the excerpt from the project.`;
}

/**
 * Moves a registry that an earlier version kept in a data folder itself, with its past, to where it is kept now.
 * Returns a sentence on what was done, null if there was nothing to do; throws UpdateError.
 */
export function moveOldLayout(data: string): string | null {
  try {
    return move(data);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    throw new UpdateError(`${data} cannot be read or written (${code})`, 'Nothing of its registry is lost.');
  }
}
