import { servicePath } from '../../../../registry/index/permalink.ts';
import { uniqueBy } from '../../../../registry/text/list.ts';
import type { Names } from '../../index/names.ts';
import { countSlips } from '../../slips.ts';
import type { Answer } from '../answer.ts';
import { pageOfUse } from '../page-of-use.ts';

const SHOWN = 5;
// A longer text is not taken for a name.
const LONGEST = 40;

type Suggestion = Pick<Answer, 'kind' | 'title' | 'path'>;

/** At most five services and common names that `text` may be a misspelling of, the nearest first. */
export function suggestNames(names: Names, text: string): Suggestion[] {
  const wanted = text.toLowerCase();
  if (wanted.length > LONGEST) return [];
  const near = candidatesOf(names)
    .map((candidate) => ({ ...candidate, slips: countSlips(candidate.lower, wanted) }))
    .filter(({ slips }) => slips < Infinity)
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
