import { servicePath } from '../../../../registry/index/permalink.ts';
import { uniqueBy } from '../../../../registry/text/list.ts';
import type { Folded } from '../../fold.ts';
import type { Names } from '../../index/names.ts';
import { countSlips } from '../../slips.ts';
import type { Answer } from '../answer.ts';
import { pageOfUse } from '../page-of-use.ts';

const SHOWN = 5;
// A longer text is not taken for a name.
const LONGEST = 40;

// A word of at least this length is looked for within longer names, too, with at most one slip: zabix, zabbix-agent. It
// counts half a slip more there.
const LONG = 5;
const WITHIN = 1 / 2;

type Suggestion = Pick<Answer, 'kind' | 'title' | 'path'>;

/** At most five services and common names that `text` may be a misspelling of, the nearest first. */
export function suggestNames(names: Names, text: string): Suggestion[] {
  const wanted = text.toLowerCase();
  if (wanted.length > LONGEST) return [];
  const near = candidatesOf(names)
    .map((candidate) => ({ ...candidate, slips: slipsOf(candidate, wanted) }))
    .filter(({ slips }) => slips < Infinity)
    .sort((a, b) => a.slips - b.slips);
  return uniqueBy(near, ({ path }) => path)
    .slice(0, SHOWN)
    .map(({ kind, title, path }) => ({ kind, title, path }));
}

interface Candidate extends Suggestion {
  readonly lower: string;
  readonly spaced: string;
}

function slipsOf({ lower, spaced }: Candidate, wanted: string): number {
  const whole = countSlips(lower, wanted);
  if (wanted.length < LONG) return whole;
  const words = spaced.split(' ').filter((word) => word.length >= LONG);
  const fewest = Math.min(...words.map((word) => countSlips(word, wanted)));
  return Math.min(whole, fewest > 1 ? Infinity : fewest + WITHIN);
}

const wordsOf = ({ lower, spaced }: Folded): Pick<Candidate, 'lower' | 'spaced'> => ({ lower, spaced });

function candidatesOf({ uses, services }: Names): Candidate[] {
  return [
    ...uses.map((use): Candidate => ({ ...pageOfUse(use), kind: 'use', title: use.name, ...wordsOf(use) })),
    ...services.map((service): Candidate => ({
      kind: 'service',
      title: service.name,
      path: servicePath(service.slug),
      ...wordsOf(service),
    })),
  ];
}
