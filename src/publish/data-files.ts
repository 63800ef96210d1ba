import { createHash } from 'node:crypto';
import { printFilesJson } from '../formats/api/files-json.ts';
import type { Absolute } from '../formats/json/entry-json.ts';

const DATA = /\.(?:json|csv|xml|txt|atom|zip)$/;
// What only shows pages, finds them, or says who runs the site.
const ASIDE = /^\/(?:_astro\/|pagefind\/|\.well-known\/|offline\.json$)/;
// The JSON that says since when what IANA says there is unchanged.
const DATED = /^\/(?:port|service|organization|year)\/.*\.json$/;

const decoder = new TextDecoder();

function unchangedSince(file: string, bytes: Uint8Array): string | null {
  if (!DATED.test(file)) return null;
  return (JSON.parse(decoder.decode(bytes)) as { readonly unchangedSince: string | null }).unchangedSince;
}

/**
 * The text of /api/index.json: the data files among these, each with its size, its hash and what it says in
 * unchangedSince. Pages are none, nor is what only shows pages or finds them.
 */
export function listDataFiles(
  release: string,
  absolute: Absolute,
  files: readonly string[],
  read: (file: string) => Uint8Array,
): string {
  const listed = files
    .filter((file) => DATA.test(file) && !ASIDE.test(file))
    .sort()
    .map((file) => {
      const bytes = read(file);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { path: file.slice(1), bytes: bytes.length, sha256, unchangedSince: unchangedSince(file, bytes) };
    });
  return printFilesJson(release, listed, absolute);
}
