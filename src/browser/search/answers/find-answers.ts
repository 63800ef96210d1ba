import { folded } from '../fold.ts';
import type { Names } from '../names.ts';
import type { People } from '../people.ts';
import type { Query } from '../query.ts';
import { type Answer, rankAnswers } from './answer.ts';
import { formerAnswers, serviceAnswers, useAnswers } from './name-answers.ts';
import { peopleAnswers } from './people-answers.ts';
import { portAnswers } from './port-answers.ts';

/** The answers that need no full text, the best first; one for each page. */
export function findAnswers(names: Names, people: People, query: Query): Answer[] {
  if (query.text === '') return [];
  const wanted = folded(query.text);
  return rankAnswers([
    ...(query.ports ? portAnswers(names, query.ports) : []),
    ...serviceAnswers(names, query, wanted),
    ...useAnswers(names, query, wanted),
    ...formerAnswers(names, query, wanted),
    ...peopleAnswers(people, query, wanted),
  ]);
}
