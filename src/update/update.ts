import { compareEntries, type Comparison } from '../registry/history/compare.ts';
import { appendRelease, parsePast, PAST_FILES, type PastTexts, readPast } from '../registry/history/past.ts';
import { parseIanaXml } from '../registry/iana/parse-xml.ts';
import { type FileKey, FILES, openRelease, parseRelease, printRelease } from '../registry/open.ts';
import type { Entry } from '../registry/record/entry.ts';
import type { Release } from '../registry/record/release.ts';
import { decodeText } from '../registry/text/bytes.ts';
import { RegistryError } from '../registry/text/problem.ts';
import { readStored, writeStored } from '../store/store.ts';
import { guardSuccession, WHOLE } from './guard.ts';
import { type Fetched, type FetchOptions, fetchSource } from './source.ts';
import { type Dated, dateSource, sha256Of, succession } from './succession.ts';
import { UNTOUCHED, UpdateError } from './update-error.ts';

export interface UpdateOptions extends Omit<FetchOptions, 'known'> {
  /** URLs or files' paths; several releases are taken one after another, the oldest first. */
  readonly from: readonly string[];
  /** The folder to write. */
  readonly to: string;
  /** Take a release that does not look like the successor of the one there. */
  readonly force: boolean;
}

/** What an update did; `comparison` is null when the source had nothing new. */
export interface Outcome {
  /** What was there before, or the first of several releases that were taken; null if there was neither. */
  readonly previous: Release | null;
  readonly release: Release;
  readonly comparison: Comparison<Entry> | null;
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

// Its past is never thrown away, so that --force is of no help where it is damaged.
function readPastTexts(folder: string): PastTexts {
  const texts = readPast(readStored(folder, Object.values(PAST_FILES)), folder);
  parsePast(texts, folder);
  return texts;
}

function readRelease({ name, bytes, etag, lastModified }: Fetched): Release {
  if (/^\s*<(!doctype html|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)))) {
    throw new UpdateError(`${name} gave an HTML page instead of XML`, `${UNTOUCHED} Check the address.`);
  }
  const { info, entries, contacts } = parseIanaXml(decodeText(bytes, name), name);
  const sha256 = sha256Of(bytes);
  const excerpt = entries.length < WHOLE;
  return { info: { ...info, source: { name, sha256, etag, lastModified }, excerpt }, entries, contacts };
}

// What is written must be what the site reads, whatever a source may hold.
function checkReadable(texts: Record<FileKey, string>, past: PastTexts, folder: string): void {
  const bytes = Object.entries(texts).map(([key, text]) => [key, new TextEncoder().encode(text)]);
  openRelease(
    parseRelease(Object.fromEntries(bytes) as Record<FileKey, Uint8Array>, folder),
    FILES,
    parsePast(past, folder),
  );
}

// Where a file came from and its server's tags change without any change of the registry.
function isSame(current: Release, next: Release): boolean {
  const texts = ({ info, ...rest }: Release): Record<FileKey, string> =>
    printRelease({ ...rest, info: { ...info, source: { ...info.source, name: '', etag: '', lastModified: '' } } });
  const [before, after] = [texts(current), texts(next)];
  return Object.keys(FILES).every((key) => before[key as FileKey] === after[key as FileKey]);
}

/**
 * Brings a folder to the latest of the sources' releases, with what each changed, wholly or not at all; throws
 * UpdateError or RegistryError.
 */
export async function update({ from, to, force, timeout, connect, onProgress }: UpdateOptions): Promise<Outcome> {
  try {
    const current = readCurrent(to, force);
    let past = readPastTexts(to);
    const known = current && !force && from.length === 1 ? current.info.source : null;
    const options = { timeout, connect, known, onProgress };
    const dated: Dated[] = [];
    for (const source of from)
      dated.push(from.length === 1 ? { source, updated: '', sha256: '' } : await dateSource(source, options));
    let release = current;
    let first = current;
    for (const { source } of succession(dated, current, past)) {
      const fetched = await fetchSource(source, options);
      if (!fetched) break;
      const next = readRelease(fetched);
      const comparison = compareEntries(release?.entries ?? [], next.entries);
      if (!force) guardSuccession(release, next, comparison, new Date().toISOString().slice(0, 10));
      openRelease(next, { entries: next.info.source.name, contacts: next.info.source.name });
      past = appendRelease(past, release, next, comparison);
      first ??= next;
      release = next;
    }
    if (!release || release === current) return { previous: current, release: current as Release, comparison: null };
    const texts = printRelease(release);
    checkReadable(texts, past, to);

    const files = {
      ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [FILES[key as FileKey], text])),
      ...Object.fromEntries(Object.entries(past).map(([key, text]) => [PAST_FILES[key as keyof PastTexts], text])),
    };
    const checkUnchanged = (): void => {
      const now = readCurrent(to, force);
      if (now?.info.source.sha256 === current?.info.source.sha256 && now?.info.updated === current?.info.updated)
        return;
      throw new UpdateError(`another update wrote ${to} meanwhile`, 'Run this one again if it is still wanted.');
    };
    writeStored(to, files, checkUnchanged);
    // The same release may come with another tag, which is worth keeping for the next question.
    const isNew = !current || !isSame(current, release);
    const previous = first === release ? current : first;
    const since = previous ?? { entries: [] };
    return { previous, release, comparison: isNew ? compareEntries(since.entries, release.entries) : null };
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
