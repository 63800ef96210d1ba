import { uniqueBy } from '../../../../registry/text/list.ts';
import { fold, wordsOf } from '../../fold.ts';
import type { NamedUse, Names } from '../../index/names.ts';
import { servicesOn } from '../../index/services-on.ts';
import type { Query } from '../../query/query.ts';
import { type Answer, answerOf } from '../answer.ts';
import { FIT, type Fit } from '../fit.ts';
import { printUse } from '../print-use.ts';
import { type EntryPages, portOf } from './entry-pages.ts';

/** The weight of a word in the name of a service, which is the greatest. */
export const IN_NAME = 8;
/** The weight of a word in a common name. */
export const IN_COMMON_NAME = 6;

// What is added to the fit of a page if a single common name has all words.
const TOGETHER = 0.03;
// Where several names are asked for, their pages fit better than others: first a page that has all words, then each by
// STEP less than that of the name before it.
const SEVERAL = FIT.words + 0.95;
const STEP = 1 / 1000;

/** A page that has some of the words, and for each word the weight of the best place where it stands. */
export interface Candidate {
  readonly path: string;
  readonly title: string;
  readonly weights: number[];
  /** The common names of the page that have some of the words, and how many of them each has. */
  readonly uses: Map<NamedUse, number>;
}

/** Makes answers of the pages that entryAnswers shows, the best first. */
export function rankCandidates(
  candidates: readonly Candidate[],
  pages: EntryPages,
  names: Names,
  whats: readonly string[],
  { words, text }: Query,
): Answer[] {
  const countOf = ({ weights }: Candidate): number => weights.filter((weight) => weight > 0).length;
  const most = Math.max(0, ...candidates.map(countOf));
  const named = new Map(
    candidates.map((one) => [one, namesGiven(one, words)] as const).filter(([, given]) => given.length > 0),
  );
  // Several names, such as `ssh telnet`.
  const areNames = words.length > 1 && words.every((word) => [...named.values()].flat(2).includes(word));
  const wanted = fold(text);
  const best = candidates.filter(
    (one) => (countOf(one) === most && (2 * most >= words.length || named.has(one))) || (areNames && named.has(one)),
  );
  // If every page lacks a word, a word that few of them have counts more than one that many have.
  const rarities = words.map((_, i) => 1 / Math.log2(2 + best.filter(({ weights }) => weights[i]).length));
  const fitOf = (candidate: Candidate, lacking: readonly string[], description: string): Fit => {
    const { title, weights, uses } = candidate;
    const given = named.get(candidate);
    if (fold(description) === wanted) return FIT.alike;
    const givesWay = names.givingWay.has(title.toLowerCase());
    if (areNames && given) {
      const place = weights.every(Boolean) ? -1 : Math.min(...given.map(([first = '']) => words.indexOf(first)));
      return SEVERAL - (place + (givesWay ? 1 / 2 : 0) - share(weights, description) / 4) * STEP;
    }
    if (lacking.length === 0) {
      const together = [...uses.values()].includes(words.length) ? TOGETHER : 0;
      return FIT.words + (share(weights, description) + together) / (givesWay ? 2 : 1);
    }
    const held = weights.map((weight, i) => weight * (rarities[i] ?? 1));
    return FIT.part + share(held, description) / (given ? 1 : 2);
  };
  return best
    .map((candidate) => {
      const { path, title, weights, uses } = candidate;
      const [row = -1] = pages.rows.get(path) ?? [];
      const description = pages.table.cells.Description[row] ?? '';
      const lacking = areNames && named.has(candidate) ? [] : words.filter((_, i) => !weights[i]);
      return answerOf({
        kind: path.startsWith('/service/') ? 'service' : 'port',
        title,
        path,
        detail: assignedTo(names, path) || description,
        use: printUses([...uses.keys()], whats),
        passage: lacking.length === 0 ? '' : `Without “${lacking.join('”, “')}”.`,
        fit: fitOf(candidate, lacking, description),
      });
    })
    .sort((a, b) => b.fit - a.fit);
}

// The words of each name and common name of a page that was given as a whole.
function namesGiven({ title, uses }: Candidate, words: readonly string[]): string[][] {
  return [title, ...[...uses.keys()].map(({ name }) => name)]
    .map(wordsOf)
    .filter((name) => name.every((word) => words.includes(word)));
}

// The services that a port is assigned to; '' for any other page. The first entry of a port may have no name, because
// it reserves the port on one transport.
function assignedTo(names: Names, path: string): string {
  const port = portOf(path);
  return port === null
    ? ''
    : servicesOn(names, port)
        .map(({ name }) => name)
        .join(', ');
}

// How much of a page the words make up, at most 0.9. Among pages with the same words in the same places, the one with
// the shortest description gets the most.
function share(weights: readonly number[], description: string): number {
  const weight = weights.reduce((sum, one) => sum + one, 0) / (IN_NAME * weights.length);
  return Math.max(0, weight * 0.9 - Math.min(description.length, 500) / 10_000);
}

const USES = 2;

function printUses(uses: readonly NamedUse[], whats: readonly string[]): string {
  return uniqueBy(uses, ({ place }) => whats[place])
    .slice(0, USES)
    .map(({ name, place }) => printUse(name, whats[place]))
    .join('. ');
}
