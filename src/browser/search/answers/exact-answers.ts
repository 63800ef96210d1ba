import type { Names } from '../index/names.ts';
import type { Query } from '../query/query.ts';
import type { Answer } from './answer.ts';
import { formerAnswers, serviceAnswers, useAnswers } from './exact/name-answers.ts';
import { portAnswers } from './exact/port-answers.ts';
import { Wanted } from './exact/wanted.ts';

/** The answers from names and ports. `whats` has, by place, what common names are for, as far as that is loaded. */
export function exactAnswers(names: Names, whats: readonly string[], query: Query): Answer[] {
  if (query.text === '' || query.address || query.beyond !== null) return [];
  const wanted = new Wanted(query);
  return [
    ...portAnswers(names, query.mentions),
    ...serviceAnswers(names, query, wanted),
    ...(query.label ? [] : useAnswers(names, whats, query, wanted)),
    ...formerAnswers(names, query, wanted),
  ];
}
