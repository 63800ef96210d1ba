import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '../../src/environment.ts';
import { openSite } from '../../src/site.ts';

/** The site that was built, as its routes have it. */
export const site = openSite(readEnvironment());

/** The folder of the built site. */
export const DIST = site.settings.out;

/** The HTML of a page of the built site, by its path. */
export function readPage(path: string): string {
  return readFileSync(join(DIST, path, 'index.html'), 'utf8');
}
