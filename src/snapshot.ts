import process from 'node:process';
import { FILES, type FileKey, openRelease, parseRelease } from './registry/data.ts';
import { RegistryError } from './registry/problem.ts';
import type { Registry } from './registry/registry.ts';
import { readStored } from './store.ts';

/** The folder the registry is read from, relative to the project: $REGISTRY_DIR, or data. */
export const REGISTRY_DIR = process.env['REGISTRY_DIR'] || 'data';

function read(folder: string, file: string): Uint8Array {
  const bytes = readStored(folder, file);
  if (bytes) return bytes;
  const remedy = 'Run npm run update, or set REGISTRY_DIR to a folder that npm run update wrote.';
  throw new RegistryError([{ file: `${folder}/${file}`, line: null, value: file, problem: 'no such file', remedy }]);
}

/** Takes a folder and returns the registry kept there, checked; throws RegistryError with every problem. */
export function loadRegistry(folder: string): Registry {
  const bytes = Object.fromEntries(Object.entries(FILES).map(([key, file]) => [key, read(folder, file)]));
  return openRelease(parseRelease(bytes as Record<FileKey, Uint8Array>, folder), {
    entries: `${folder}/${FILES.entries}`,
    contacts: `${folder}/${FILES.contacts}`,
  });
}

/** The registry that the site is built from. */
export const registry = loadRegistry(REGISTRY_DIR);
