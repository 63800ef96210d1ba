import { href } from '../../href.ts';
import { loadOnce } from '../../load-once.ts';
import { parseNames } from './names.ts';
import { addUses } from './uses.ts';

// What is loaded rejects when its file cannot be loaded; the next call tries again.

/** What the exact layer answers from, without common names. */
export const loadNames = loadOnce(async () => parseNames(await loadIndex('names.txt')));
/** The same with common names. */
export const loadUses = loadOnce(async () => addUses(await loadNames(), await loadIndex('uses.txt')));

/** The text of a file of the search. */
export async function loadIndex(file: string): Promise<string> {
  const response = await fetch(href(`/search/${file}`));
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  return response.text();
}
