import { distance } from 'fastest-levenshtein';
import { servicePath } from '../../../../registry/index/permalink.ts';
import { uniqueBy } from '../../../../registry/text/list.ts';
import type { Names } from '../../index/names.ts';
import type { Answer } from '../answer.ts';
import { pageOfUse } from '../page-of-use.ts';

const SHOWN = 5;
// A shorter name is like too many, a longer text is no name.
const SHORTEST = 3;
const LONGEST = 40;

type Suggestion = Pick<Answer, 'kind' | 'title' | 'path'>;

/** The services and common names that are nearest to a text which matches nothing, the nearest first. */
export function suggestNames(names: Names, text: string): Suggestion[] {
  const wanted = text.toLowerCase();
  if (wanted.length < SHORTEST || wanted.length > LONGEST) return [];
  const allowed = wanted.length < 5 ? 1 : 2;
  const near = candidatesOf(names)
    .map((candidate) => ({ ...candidate, slips: countSlips(candidate.lower, wanted, allowed) }))
    .filter(({ slips }) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips);
  return uniqueBy(near, ({ path }) => path)
    .slice(0, SHOWN)
    .map(({ kind, title, path }) => ({ kind, title, path }));
}

interface Candidate extends Suggestion {
  readonly lower: string;
}

function candidatesOf({ uses, services }: Names): Candidate[] {
  return [
    ...uses.map((use): Candidate => ({ ...pageOfUse(use), kind: 'use', title: use.name, lower: use.lower })),
    ...services.map(({ name, lower, slug }): Candidate => ({
      kind: 'service',
      title: name,
      lower,
      path: servicePath(slug),
    })),
  ];
}

// Names whose lengths differ by more need not be compared.
function countSlips(name: string, wanted: string, allowed: number): number {
  if (Math.abs(name.length - wanted.length) > allowed) return Infinity;
  return isSwapped(name, wanted) ? 1 : distance(name, wanted);
}

// Two letters in each other's place are one slip of the fingers.
function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((char, i) => char !== b[i]);
  return a.length === b.length && at >= 0 && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}
