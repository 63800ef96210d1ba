import { REGISTRY_FILES } from '../folders.ts';
import { HEADERS } from '../registry/history/change-log.ts';
import { NO_PAST, parsePast, type Past, PAST_FILES, type PastTexts, readPast } from '../registry/history/past.ts';
import { type FileKey, FILES, openRelease, parseRelease, printRelease } from '../registry/open.ts';
import type { Release } from '../registry/record/release.ts';
import { ODDITIES_FILE, ODDITIES_HEADER, parseOddityLog } from '../registry/rules/oddity-log.ts';
import { decodeText } from '../registry/text/bytes.ts';
import { RegistryError } from '../registry/text/problem.ts';
import { readStored } from '../store/store.ts';
import { UNTOUCHED, UpdateError } from './update-error.ts';
import type { State } from './walk.ts';

/** The state of a folder without data. */
export const EMPTY: State = { release: null, past: NO_PAST, texts: { ...HEADERS, oddities: ODDITIES_HEADER } };

const RELEASE_FILES = new Set<string>(Object.values(FILES));

type Stored = Readonly<Record<(typeof REGISTRY_FILES)[number], Uint8Array | null>>;

// The release in a folder; null if there is none, or if it is damaged and --force is given.
function readCurrent(stored: Stored, folder: string, force: boolean): Release | null {
  const bytes = Object.entries(FILES).map(([key, file]) => [key, stored[file]] as const);
  if (bytes.every(([, file]) => file === null)) return null;
  try {
    const files = Object.fromEntries(bytes.map(([key, file]) => [key, file ?? new Uint8Array()]));
    return parseRelease(files as Record<FileKey, Uint8Array>, folder);
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    if (force) return null;
    const remedy =
      'Restore it (remove .written there if it exists, then run git checkout data), or give --force to replace it.';
    throw new UpdateError(`the data in ${folder} is damaged: ${error.message.split('\n')[0] ?? ''}`, remedy);
  }
}

// The texts of a folder's history. An update never throws a history away: it refuses a damaged one even with --force.
function readPastTexts(stored: Stored, folder: string): State['texts'] {
  const oddities = stored[ODDITIES_FILE];
  return {
    ...readPast(stored, folder),
    oddities: oddities ? decodeText(oddities, `${folder}/${ODDITIES_FILE}`) : ODDITIES_HEADER,
  };
}

// Throws UpdateError if a part of the history is missing. Otherwise the update would go on without that part.
function checkWhole(stored: Stored, folder: string, release: Release | null, past: Past): void {
  const there = REGISTRY_FILES.filter((file) => !RELEASE_FILES.has(file) && stored[file] !== null);
  const gone = Object.values(PAST_FILES).filter((file) => stored[file] === null);
  const remedy = `${UNTOUCHED} Restore the history files from version control.`;
  if (there.length > 0 && gone.length > 0)
    throw new UpdateError(`${folder} has ${there.join()} but not ${gone.join()}`, remedy);
  const last = past.entries.releases.at(-1)?.date;
  if (release && !release.info.excerpt && last !== undefined && last !== release.info.updated)
    throw new UpdateError(
      `${folder}/${PAST_FILES.entries} ends with the release of ${last}, but the data has the release of ${release.info.updated}`,
      remedy,
    );
}

/** Reads what is in a folder; throws UpdateError or RegistryError if it is damaged. */
export function readState(folder: string, force: boolean): State {
  // Reads all files at once, so that all come from the same update.
  const stored = readStored(folder, REGISTRY_FILES);
  const release = readCurrent(stored, folder, force);
  const texts = readPastTexts(stored, folder);
  parseOddityLog(texts.oddities, `${folder}/${ODDITIES_FILE}`);
  const past = parsePast(texts, folder);
  checkWhole(stored, folder, release, past);
  return { release, past, texts };
}

/** The texts of the files of a state, by name; throws RegistryError if the site could not read them. */
export function printState(release: Release, texts: State['texts'], folder: string): Record<string, string> {
  const files = printRelease(release);
  const bytes = Object.entries(files).map(([key, text]) => [key, new TextEncoder().encode(text)]);
  const reread = parseRelease(Object.fromEntries(bytes) as Record<FileKey, Uint8Array>, folder);
  openRelease(reread, FILES, parsePast(texts, folder));
  return {
    ...Object.fromEntries(Object.entries(files).map(([key, text]) => [FILES[key as FileKey], text])),
    ...Object.fromEntries(Object.entries(PAST_FILES).map(([key, file]) => [file, texts[key as keyof PastTexts]])),
    [ODDITIES_FILE]: texts.oddities,
  };
}
