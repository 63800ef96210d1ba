import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { saidEverywhere } from '../page-site.ts';
import type { Site } from '../site.ts';
import { listFiles } from '../store/list-files.ts';
import { hashOf } from '../store/seal.ts';

/** Hashes of what makes pages of data. */
export interface Stamp {
  readonly code: string;
  /** Of the settings, and of what every page says. */
  readonly settings: string;
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const OTHER_FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
// What takes no part in building.
const ASIDE = /^\/(?:verify|update|start)\/|\.(?:test|fixture)\.ts$/;

// Each file's name and content stand apart, so that none can pass for part of another.
function hashCode(): string {
  const src = listFiles(join(PROJECT, 'src')).filter((file) => !ASIDE.test(file));
  const files = [...src.map((file) => `src${file}`).sort(), ...OTHER_FILES];
  return hashOf(
    [process.version, ...files.map((file) => `${file} ${hashOf(readFileSync(join(PROJECT, file)))}`)].join('\n'),
  );
}

/** The stamp of the site that this program builds. */
export const stampOf = (site: Site): Stamp => ({
  code: hashCode(),
  settings: hashOf(JSON.stringify(saidEverywhere(site))),
});

/**
 * Why nothing of the last build is kept; null where something may be. `last` is its stamp: undefined where it left no
 * list of its hashes, null where that list is damaged.
 */
export function whyAnew(last: Stamp | null | undefined, stamp: Stamp, isOld: boolean): string | null {
  if (last === null) return 'the list of its hashes is not whole';
  if (last === undefined) return isOld ? 'it has no list of its hashes' : null;
  if (last.code !== stamp.code) return 'the code is another';
  return last.settings === stamp.settings ? null : 'the settings, or what every page says, are others';
}
