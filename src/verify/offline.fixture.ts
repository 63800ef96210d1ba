import { createHash } from 'node:crypto';
import { pathOf } from './reading/site.ts';

const isKept = (file: string): boolean => /^\/(?:_astro|entries|tools)\//.test(file);

/** The text of /offline.json for the small site. */
export function printOffline(files: ReadonlyMap<string, string>): string {
  const listed = [...files]
    .filter(([file]) => isKept(file))
    .map(([file, text]) => {
      const sha256 = createHash('sha256').update(text).digest('hex');
      return [pathOf(file), { sha256, bytes: Buffer.byteLength(text) }];
    });
  return JSON.stringify({ files: Object.fromEntries(listed) as object });
}
