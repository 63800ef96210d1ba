import { loadOnce } from '../../load-once.ts';
import { loadIndex } from './index-files.ts';
import { parsePeople } from './people.ts';

/** Contacts, references and organizations. Rejects when the file cannot be loaded; the next call tries again. */
export const loadPeople = loadOnce(async () => parsePeople(await loadIndex('people.txt')));
