import { rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GONE, nullOn } from './fault.ts';

/** Removes a file, named from the root of a folder, with the folders in it that it leaves empty. */
export function removeFile(folder: string, file: string): void {
  // What was a folder may be a file now.
  nullOn(GONE, () => rmSync(join(folder, file)));
  for (let parent = dirname(join(folder, file)); parent !== folder; parent = dirname(parent)) {
    // To look whether a folder is empty takes long where 65,536 are in it.
    if (nullOn(['ENOTEMPTY', 'EEXIST', ...GONE], () => (rmdirSync(parent), true)) === null) break;
  }
}
