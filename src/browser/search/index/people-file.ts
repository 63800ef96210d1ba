import { loadOnce } from '../../load-once.ts';
import { loadIndex } from './index-files.ts';
import { parsePeople } from './people.ts';

/** Loads contacts, references and organizations. Rejects if the file cannot be loaded; the next call tries again. */
export const loadPeople = loadOnce(async () => parsePeople(await loadIndex('people.txt')));
