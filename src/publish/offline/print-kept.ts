import { createHash } from 'node:crypto';

/** The list of kept files, by the paths that a browser asks for, as JSON: what /offline.json says. */
export function printKept(release: string, files: readonly string[], read: (file: string) => Uint8Array): string {
  const listed = files.map((file) => {
    const bytes = read(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return [file.replace(/\/index\.html$/, '/'), { sha256, bytes: bytes.length }] as const;
  });
  return `${JSON.stringify({ release, files: Object.fromEntries(listed) })}\n`;
}
