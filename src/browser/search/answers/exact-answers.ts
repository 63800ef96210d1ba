import type { Names } from '../index/names.ts';
import type { Query } from '../query/query.ts';
import type { Answer } from './answer.ts';
import { formerAnswers, serviceAnswers, useAnswers } from './exact/name-answers.ts';
import { portAnswers } from './exact/port-answers.ts';
import { Wanted } from './exact/wanted.ts';
import { FIT, isWhole } from './fit.ts';

// A word with a small number or a year behind it, as products and their versions are written. If the word is a whole
// name, or a word for a kind, it comes before the port with this number: redis 7, redis:7, SQL Server 2019.
const VERSIONED = /^[^:/#]*(?<!port|tcp|udp|sctp|dccp)[\s:](?:1?\d|20[0-3]\d)(?:\s[^\d:/#]*)?$/i;

// A port that is rather a version comes behind names, and behind those that a word for a kind stands for.
const BEHIND = FIT.alike - 1 / 8;

/**
 * The answers from names and ports. `whats` has, by place, what common names are for, and `family` the names that the
 * words are a kind of (familyOf), both as far as they are loaded.
 */
export function exactAnswers(
  names: Names,
  whats: readonly string[],
  query: Query,
  family: readonly string[] = [],
): Answer[] {
  if (query.text === '' || query.address || query.beyond !== null) return [];
  const wanted = new Wanted(query, family);
  const named = [
    ...serviceAnswers(names, query, wanted),
    ...(query.label ? [] : useAnswers(names, whats, query, wanted)),
    ...formerAnswers(names, query, wanted),
  ];
  const isVersion = VERSIONED.test(query.text) && (family.length > 0 || named.some(({ fit }) => isWhole(fit)));
  return [...portAnswers(names, query.mentions, isVersion ? BEHIND : FIT.letter), ...named];
}
