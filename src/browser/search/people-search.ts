import { loadOnce } from '../load-once.ts';
import type { Answer } from './answers/answer.ts';
import { peopleAnswers } from './answers/people-answers.ts';
import { loadIndex } from './index-files.ts';
import { parsePeople } from './people.ts';
import type { Query } from './query/query.ts';

/** Contacts, references and organizations. Rejects when the file cannot be loaded; the next call tries again. */
export const loadPeople = loadOnce(async () => parsePeople(await loadIndex('people.txt')));

/** What is known when that file is loaded. */
export interface PeopleSearch {
  /** The contacts, references and organizations that a query asks for. */
  readonly find: (query: Query) => readonly Answer[];
  /** What common names are for, by their place. */
  readonly whats: readonly string[];
}

export async function startPeopleSearch(): Promise<PeopleSearch> {
  const people = await loadPeople();
  return { find: (query) => peopleAnswers(people, query), whats: people.whats };
}
