import type { Answer } from './answers/answer.ts';
import { peopleAnswers } from './answers/people-answers.ts';
import { loadPeople } from './index/people-file.ts';
import type { Query } from './query/query.ts';

/** A search in the file of contacts, references and organizations (people.txt). */
export interface PeopleSearch {
  /** The contacts, references and organizations that a query asks for. */
  readonly find: (query: Query) => readonly Answer[];
  /** What common names are for, by the place of the name. */
  readonly whats: readonly string[];
}

export async function startPeopleSearch(): Promise<PeopleSearch> {
  const people = await loadPeople();
  return { find: (query) => peopleAnswers(people, query), whats: people.whats };
}
