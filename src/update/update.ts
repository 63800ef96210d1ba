import { createHash } from 'node:crypto';
import { decodeText } from '../registry/bytes.ts';
import { duplicateContacts, FILES, openRelease, parseRelease, printRelease } from '../registry/data.ts';
import { parseIanaXml } from '../registry/iana-xml.ts';
import { throwProblems } from '../registry/problem.ts';
import type { Release } from '../registry/release.ts';
import { readStored, writeStored } from '../store.ts';
import { type Comparison, compareEntries } from './compare.ts';
import { guardSuccession, WHOLE } from './guard.ts';
import { type Fetched, type FetchOptions, fetchSource } from './source.ts';
import { UpdateError } from './update-error.ts';

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
  readonly release: Release;
  readonly comparison: Comparison | null;
}

function readCurrent(folder: string, force: boolean): Release | null {
  const [entries, contacts, info] = Object.values(FILES).map((file) => readStored(folder, file));
  if (!entries && !contacts && !info) return null;
  try {
    const nothing = new Uint8Array();
    return parseRelease({ entries: entries ?? nothing, contacts: contacts ?? nothing, info: info ?? nothing }, folder);
  } catch (error) {
    if (force) return null;
    const remedy = 'Mend it (git checkout data), or give --force to replace it.';
    throw new UpdateError(`the data in ${folder} is damaged: ${(error as Error).message.split('\n')[0] ?? ''}`, remedy);
  }
}

function readRelease({ name, bytes, etag, lastModified }: Fetched): Release {
  if (/^\s*<(!doctype html|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)))) {
    throw new UpdateError(`${name} gave an HTML page instead of XML`, 'The data is as it was: check the address.');
  }
  const { info, entries, contacts } = parseIanaXml(decodeText(bytes, name), name);
  throwProblems(duplicateContacts(contacts, name));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const excerpt = entries.length < WHOLE;
  return { info: { ...info, source: { name, sha256, etag, lastModified }, excerpt }, entries, contacts };
}

/** Takes a source and a folder and brings the folder to the source's release, wholly or not at all; throws UpdateError or RegistryError. */
export async function update({ from, to, force, timeout, onProgress }: UpdateOptions): Promise<Outcome> {
  const current = readCurrent(to, force);
  const known = current && !force ? current.info.source : null;
  const fetched = await fetchSource(from, { timeout, known, onProgress });
  if (!fetched) return { release: current as Release, comparison: null };

  const release = readRelease(fetched);
  const comparison = compareEntries(current?.entries ?? [], release.entries);
  if (!force) guardSuccession(current, release, comparison);
  openRelease(release, { entries: fetched.name, contacts: fetched.name });

  if (current?.info.source.sha256 === release.info.source.sha256 && !force)
    return { release: current, comparison: null };
  const texts = Object.entries(printRelease(release)).map(([key, text]) => [FILES[key as keyof typeof FILES], text]);
  writeStored(to, Object.fromEntries(texts));
  return { release, comparison };
}
