import { readFileSync } from 'node:fs';
import { FILES, parseRelease } from './open.ts';
import type { Release } from './record/release.ts';

/** The release that the project ships. */
export function readExcerpt(): Release {
  const read = (file: string): Uint8Array => readFileSync(`data/${file}`);
  return parseRelease({ entries: read(FILES.entries), contacts: read(FILES.contacts), info: read(FILES.info) }, 'data');
}
