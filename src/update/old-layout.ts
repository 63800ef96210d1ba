import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { excerptIn, fetchedIn, hasRegistry, holdsExcerpt, isOldLayout, REGISTRY_FILES } from '../folders.ts';
import { FILES } from '../registry/open.ts';
import { readStored, writeStored } from '../store/store.ts';
import { UpdateError } from './update-error.ts';

type Stored = Readonly<Record<string, Uint8Array | null>>;

// The commit that moved the excerpt from data/ to data/excerpt/ may have been merged by Git with a fetched registry.
// Then Git moved that registry into data/excerpt/, too, and only its history is still in data/.
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
  // Finishes the writing of an update that was interrupted in data/.
  writeStored(data, {});
  const old = readStored(data, REGISTRY_FILES);
  // The new folder is whole before a file of the old one is removed, and it is written only once.
  if (!hasRegistry(to)) writeStored(to, present(withMerged(old, data)));
  const moved = readStored(to, REGISTRY_FILES);
  const stay = REGISTRY_FILES.filter((file) => old[file] && !isSame(old[file], moved[file]));
  // The files of the history go last: while one of them is left, the next call finds the old layout and goes on.
  for (const file of REGISTRY_FILES) if (isSame(old[file], moved[file])) rmSync(join(data, file), { force: true });
  if (stay.length > 0)
    return `${to} and ${data} have different registries: ${stay.join(', ')} in ${data} is not used. Remove what you do not need.`;
  const said = `The registry and its past moved from ${data} to ${to}.`;
  const excerpt = excerptIn(data);
  if (!hasRegistry(excerpt) || holdsExcerpt(excerpt)) return said;
  return `${said} A merge put a registry into ${excerpt}, too. Restore the excerpt from the project.`;
}

/**
 * Moves a registry and its history from the data folder itself, where earlier versions kept it, to its folder of now.
 * Returns a sentence that says what was done, null if there was nothing to do; throws UpdateError.
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
