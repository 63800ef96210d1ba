import { hash } from 'node:crypto';
import type { FilesJson } from '../formats/api/files-schema.ts';

/** A data file, as a mirror is told of it. */
export type DataFile = FilesJson['files'][number];

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

/** What /api/index.json says of a file of the site; null for pages, and for what only shows pages or finds them. */
export function describeDataFile(file: string, bytes: Uint8Array): DataFile | null {
  if (!DATA.test(file) || ASIDE.test(file)) return null;
  return {
    path: file.slice(1),
    bytes: bytes.length,
    sha256: hash('sha256', bytes),
    unchangedSince: unchangedSince(file, bytes),
  };
}
