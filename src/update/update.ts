import { createHash } from 'node:crypto';
import { decodeText } from '../registry/bytes.ts';
import { type FileKey, FILES, openRelease, parseRelease, printRelease } from '../registry/data.ts';
import { parseIanaXml } from '../registry/iana-xml.ts';
import { RegistryError } from '../registry/problem.ts';
import type { Release } from '../registry/release.ts';
import { readStored, writeStored } from '../store.ts';
import { type Comparison, compareEntries } from './compare.ts';
import { guardSuccession, WHOLE } from './guard.ts';
import { type Fetched, type FetchOptions, fetchSource } from './source.ts';
import { UNTOUCHED, UpdateError } from './update-error.ts';

export interface UpdateOptions extends Omit<FetchOptions, 'known'> {
  /** A URL or a file's path. */
  readonly from: string;
  /** The folder to write. */
  readonly to: string;
  /** Take a release that does not look like the successor of the one there. */
  readonly force: boolean;
}

/** What an update did; `comparison` is null when the source had nothing new. */
export interface Outcome {
  /** What was there before; null if nothing was. */
  readonly previous: Release | null;
  readonly release: Release;
  readonly comparison: Comparison | null;
}

function readCurrent(folder: string, force: boolean): Release | null {
  const stored = readStored(folder, Object.values(FILES));
  const bytes = Object.entries(FILES).map(([key, file]) => [key, stored[file]] as const);
  if (bytes.every(([, file]) => file === null)) return null;
  try {
    const files = Object.fromEntries(bytes.map(([key, file]) => [key, file ?? new Uint8Array()]));
    return parseRelease(files as Record<FileKey, Uint8Array>, folder);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    if (force) return null;
    const remedy =
      'Mend it (remove .written there if it exists, then git checkout data), or give --force to replace it.';
    throw new UpdateError(`the data in ${folder} is damaged: ${error.message.split('\n')[0] ?? ''}`, remedy);
  }
}

function readRelease({ name, bytes, etag, lastModified }: Fetched): Release {
  if (/^\s*<(!doctype html|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)))) {
    throw new UpdateError(`${name} gave an HTML page instead of XML`, `${UNTOUCHED} Check the address.`);
  }
  const { info, entries, contacts } = parseIanaXml(decodeText(bytes, name), name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const excerpt = entries.length < WHOLE;
  return { info: { ...info, source: { name, sha256, etag, lastModified }, excerpt }, entries, contacts };
}

// What is written must be what the site reads, whatever a source may hold.
function checkReadable(texts: Record<FileKey, string>, folder: string): void {
  const bytes = Object.entries(texts).map(([key, text]) => [key, new TextEncoder().encode(text)]);
  openRelease(parseRelease(Object.fromEntries(bytes) as Record<FileKey, Uint8Array>, folder), FILES);
}

// Where a file came from and its server's tags change without any change of the registry.
function isSame(current: Release, next: Release): boolean {
  const texts = ({ info, ...rest }: Release): Record<FileKey, string> =>
    printRelease({ ...rest, info: { ...info, source: { ...info.source, name: '', etag: '', lastModified: '' } } });
  const [before, after] = [texts(current), texts(next)];
  return Object.keys(FILES).every((key) => before[key as FileKey] === after[key as FileKey]);
}

/** Takes a source and a folder and brings the folder to the source's release, wholly or not at all; throws UpdateError or RegistryError. */
export async function update({ from, to, force, timeout, onProgress }: UpdateOptions): Promise<Outcome> {
  try {
    const current = readCurrent(to, force);
    const known = current && !force ? current.info.source : null;
    const fetched = await fetchSource(from, { timeout, known, onProgress });
    if (!fetched) return { previous: current, release: current as Release, comparison: null };

    const release = readRelease(fetched);
    const comparison = compareEntries(current?.entries ?? [], release.entries);
    if (!force) guardSuccession(current, release, comparison, new Date().toISOString().slice(0, 10));
    openRelease(release, { entries: fetched.name, contacts: fetched.name });
    const texts = printRelease(release);
    checkReadable(texts, to);

    const files = Object.fromEntries(Object.entries(texts).map(([key, text]) => [FILES[key as FileKey], text]));
    const checkUnchanged = (): void => {
      const now = readCurrent(to, force);
      if (now?.info.source.sha256 === current?.info.source.sha256 && now?.info.updated === current?.info.updated)
        return;
      throw new UpdateError(`another update wrote ${to} meanwhile`, 'Run this one again if it is still wanted.');
    };
    writeStored(to, files, checkUnchanged);
    // The same release may come with another tag, which is worth keeping for the next question.
    return { previous: current, release, comparison: current && isSame(current, release) ? null : comparison };
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    throw new UpdateError(
      `${to} cannot be read or written (${code})`,
      code === 'ELOCKED'
        ? 'Wait for the other update, or remove the .lock file there if none runs.'
        : 'Give a folder that can be, with --to.',
    );
  }
}
