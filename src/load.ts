import { FILES, type FileKey, openRelease, parseRelease } from './registry/open.ts';
import { PAST_FILES, parsePast, readPast } from './registry/history/past.ts';
import { type Problem, throwProblems } from './registry/text/problem.ts';
import type { Registry } from './registry/registry.ts';
import { readStored } from './store/store.ts';

// A file that has to be there, and is not, is a problem.
function findMissing<Name extends string>(
  folder: string,
  stored: Readonly<Record<Name, Uint8Array | null>>,
  files: readonly Name[],
): Problem[] {
  const remedy = 'Run npm run update, or set REGISTRY_DIR to a folder that npm run update wrote.';
  return files
    .filter((file) => stored[file] === null)
    .map((file) => ({ file: `${folder}/${file}`, line: null, value: file, problem: 'no such file', remedy }));
}

/** Takes a folder and names of files and returns the bytes of each; throws RegistryError that names every missing one. */
export function readFiles<Name extends string>(folder: string, files: readonly Name[]): Record<Name, Uint8Array> {
  const stored = readStored(folder, files);
  throwProblems(findMissing(folder, stored, files));
  return stored as Record<Name, Uint8Array>;
}

/** Takes a folder and returns the registry kept there, checked; throws RegistryError with every problem. */
export function loadRegistry(folder: string): Registry {
  const needed = Object.values(FILES);
  const stored = readStored(folder, [...needed, ...Object.values(PAST_FILES)]);
  throwProblems(findMissing(folder, stored, needed));
  const bytes = Object.fromEntries(Object.entries(FILES).map(([key, file]) => [key, stored[file]]));
  return openRelease(
    parseRelease(bytes as Record<FileKey, Uint8Array>, folder),
    { entries: `${folder}/${FILES.entries}`, contacts: `${folder}/${FILES.contacts}` },
    parsePast(readPast(stored, folder), folder),
  );
}
