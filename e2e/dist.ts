import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readSettings } from '../src/settings.ts';

/** The folder of the built site. */
export const DIST = readSettings(process.env).out;

/** Takes a path of the site and returns its HTML from the built site. */
export function readPage(path: string): string {
  return readFileSync(join(DIST, path, 'index.html'), 'utf8');
}
