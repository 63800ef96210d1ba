import { rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GONE, nullOn } from './fault.ts';

/** Removes a file, named by its path from a folder, and the folders on the way that are empty then. */
export function removeFile(folder: string, file: string): void {
  // The file may be gone already, and a folder on its path may be a file now.
  nullOn(GONE, () => rmSync(join(folder, file)));
  for (let parent = dirname(join(folder, file)); parent !== folder; parent = dirname(parent)) {
    // Trying to remove a folder is faster than listing it: /port/ has 65,536 names.
    if (nullOn(['ENOTEMPTY', 'EEXIST', ...GONE], () => (rmdirSync(parent), true)) === null) break;
  }
}
