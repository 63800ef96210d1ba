import { href } from '../href.ts';
import { loadOnce } from '../load-once.ts';
import { parseNames } from './names.ts';
import { parsePeople } from './people.ts';

/** What the exact layer answers from. Rejects when the file cannot be loaded; the next call tries again. */
export const loadNames = loadOnce(() => load('names.txt', parseNames));
export const loadPeople = loadOnce(() => load('people.txt', parsePeople));

async function load<T>(file: string, parse: (text: string) => T): Promise<T> {
  const response = await fetch(href(`/search/${file}`));
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  return parse(await response.text());
}
