import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The paths of all files below a folder, from the folder and with slashes on Windows, too: `/port/443/index.html`. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join('/', relative(folder, entry.parentPath), entry.name).replaceAll(sep, '/'));
}
