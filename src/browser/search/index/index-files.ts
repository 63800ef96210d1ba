import { href } from '../../href.ts';
import { loadOnce } from '../../load-once.ts';
import { parseNames } from './names.ts';
import { addUses } from './uses.ts';

// These functions reject if their files cannot be loaded. The next call tries again.

/** Loads services and the statuses of ports, without common names. The search loads this file first. */
export const loadNames = loadOnce(async () => parseNames(await loadIndex('names.txt')));
/** Loads the same with common names and former names. */
export const loadUses = loadOnce(async () => addUses(await loadNames(), await loadIndex('uses.txt')));

/** The text of a file of the search. */
export async function loadIndex(file: string): Promise<string> {
  const response = await fetch(href(`/search/${file}`));
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  return response.text();
}
