import { readFileSync } from 'node:fs';
import { FILES, parseRelease } from './open.ts';
import type { Release } from './record/release.ts';

const FOLDER = 'data/excerpt';

/** The release that the project ships. */
export function readExcerpt(): Release {
  const read = (file: string): Uint8Array => readFileSync(`${FOLDER}/${file}`);
  return parseRelease({ entries: read(FILES.entries), contacts: read(FILES.contacts), info: read(FILES.info) }, FOLDER);
}
