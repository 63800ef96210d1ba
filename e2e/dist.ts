import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DIST = 'dist';

/** Takes a path of the site and returns its HTML from the built site. */
export function readPage(path: string): string {
  return readFileSync(join(DIST, path, 'index.html'), 'utf8');
}
