import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** The folder of the built site. */
export const DIST = process.env['OUT_DIR'] || 'dist';

/** Takes a path of the site and returns its HTML from the built site. */
export function readPage(path: string): string {
  return readFileSync(join(DIST, path, 'index.html'), 'utf8');
}
