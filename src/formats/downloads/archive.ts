import { zipSync } from 'fflate';

/** A file to pack: its path with a slash in front, and what is in it. */
interface Packed {
  readonly path: string;
  readonly body: Uint8Array;
}

/**
 * Packs files into a zip. Each file has the date of the release (`2026-08-17`), so the same files give the same bytes.
 * A zip stores local time, so noon in local time gives the same bytes in every time zone.
 */
export function printZip(files: readonly Packed[], date: string): Uint8Array<ArrayBuffer> {
  const mtime = new Date(`${date}T12:00:00`);
  return zipSync(Object.fromEntries(files.map(({ path, body }) => [path.slice(1), body])), { mtime });
}
