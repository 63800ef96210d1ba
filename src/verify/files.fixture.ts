import { createHash } from 'node:crypto';
import { ORIGIN } from './markup.fixture.ts';

const hasData = (file: string): boolean =>
  !/\.(?:x?html|js|css|ico)$/.test(file) &&
  !/^\/(?:offline\.json|_headers|api\/.*|pagefind\/.*|\.well-known\/.*)$/.test(file);

/** The text of /api/index.json for the small site, in which no file says since when it is unchanged. */
export function printFilesIndex(files: ReadonlyMap<string, string>, base = ''): string {
  const listed = [...files]
    .filter(([file]) => hasData(file))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => {
      const sha256 = createHash('sha256').update(text).digest('hex');
      return JSON.stringify({ path: file.slice(1), bytes: Buffer.byteLength(text), sha256, unchangedSince: null });
    });
  return `{"root":"${ORIGIN}${base}/","files":[\n${listed.join(',\n')}]}`;
}
