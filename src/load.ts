import { FILES, type FileKey, openRelease, parseRelease } from './registry/data.ts';
import { RegistryError } from './registry/problem.ts';
import type { Registry } from './registry/registry.ts';
import { readStored } from './store.ts';

/** Takes a folder and names of files and returns the bytes of each; throws RegistryError that names every missing one. */
export function readFiles<Name extends string>(folder: string, files: readonly Name[]): Record<Name, Uint8Array> {
  const stored = readStored(folder, files);
  const missing = files.filter((file) => stored[file] === null);
  if (missing.length === 0) return stored as Record<Name, Uint8Array>;
  const remedy = 'Run npm run update, or set REGISTRY_DIR to a folder that npm run update wrote.';
  throw new RegistryError(
    missing.map((file) => ({ file: `${folder}/${file}`, line: null, value: file, problem: 'no such file', remedy })),
  );
}

/** Takes a folder and returns the registry kept there, checked; throws RegistryError with every problem. */
export function loadRegistry(folder: string): Registry {
  const stored = readFiles(folder, Object.values(FILES));
  const bytes = Object.fromEntries(Object.entries(FILES).map(([key, file]) => [key, stored[file]]));
  return openRelease(parseRelease(bytes as Record<FileKey, Uint8Array>, folder), {
    entries: `${folder}/${FILES.entries}`,
    contacts: `${folder}/${FILES.contacts}`,
  });
}
