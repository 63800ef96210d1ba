import { cpSync, existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Takes a folder and returns its files, each from its root: `/port/443/index.html`. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join('/', entry.parentPath.slice(folder.length), entry.name));
}

/** Takes a folder of new files and another, and copies them there; returns them. */
export function copyInto(from: string, to: string): string[] {
  cpSync(from, to, { recursive: true });
  return listFiles(from);
}

/** Takes a folder, the files it had before and those it should have, and removes the others: to write over a site costs a third of removing it first. */
export function removeFiles(folder: string, before: readonly string[], kept: ReadonlySet<string>): void {
  for (const file of before.filter((one) => !kept.has(one))) {
    rmSync(join(folder, file));
    for (let parent = dirname(join(folder, file)); parent !== folder; parent = dirname(parent)) {
      if (readdirSync(parent).length > 0) break;
      rmdirSync(parent);
    }
  }
}
