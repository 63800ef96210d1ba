import type { Names } from '../names.ts';
import type { People } from '../people.ts';
import type { Query } from '../query/query.ts';
import { type Answer, rankAnswers } from './answer.ts';
import { formerAnswers, serviceAnswers, useAnswers } from './exact/name-answers.ts';
import { peopleAnswers } from './exact/people-answers.ts';
import { placeAnswers } from './exact/place-answers.ts';
import { portAnswers } from './exact/port-answers.ts';
import { Wanted } from './exact/wanted.ts';

/** The answers that need no full text, the best first; one for each page. */
export function findAnswers(names: Names, people: People, query: Query): Answer[] {
  if (query.text === '' || query.address || query.beyond !== null) return [];
  const wanted = new Wanted(query);
  return rankAnswers([
    ...portAnswers(names, query.mentions),
    ...placeAnswers(query),
    ...serviceAnswers(names, query, wanted),
    ...(query.label ? [] : useAnswers(names, people.whats, query, wanted)),
    ...formerAnswers(names, query, wanted),
    ...(query.label ? [] : peopleAnswers(people, query, wanted)),
  ]);
}
