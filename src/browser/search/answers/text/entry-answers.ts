import type { Column } from '../../../../registry/record/entry.ts';
import { uniqueBy } from '../../../../registry/text/list.ts';
import { fold, spaceWords, wordsOf } from '../../fold.ts';
import type { NamedUse, Names } from '../../index/names.ts';
import { servicesOn } from '../../index/services-on.ts';
import type { Query } from '../../query/query.ts';
import { type Answer, answerOf } from '../answer.ts';
import { coversWord, FIT, formsOf } from '../fit.ts';
import { pageOfUse } from '../page-of-use.ts';
import { printUse } from '../print-use.ts';
import { type EntryPages, portOf, titleOf } from './entry-pages.ts';
import { markWord } from './word-marks.ts';

// The weight of a word depends on the column: an entry is more about a word in its name than about one in a note.
const NAME: Column = 'Service Name';
const WEIGHTS: readonly (readonly [column: Column, weight: number])[] = [
  [NAME, 8],
  ['Description', 5],
  ['Assignee', 3],
  ['Contact', 2],
  ['Reference', 2],
  ['Assignment Notes', 1],
  ['Unauthorized Use Reported', 1],
];
const COMMON_NAME = 6;
const COMMON_USE = 3;
const BEST = 8;
// What is added to the fit of a page if a single common name has all words.
const TOGETHER = 0.03;

/** A page that has some of the words, and for each word the weight of the best place where it stands. */
interface Candidate {
  readonly path: string;
  readonly title: string;
  readonly weights: number[];
  /** The common names of the page that have some of the words, and how many of them each has. */
  readonly uses: Map<NamedUse, number>;
}

/**
 * The pages of services and ports whose entries, contacts and common names hold all words that are asked for. If no
 * page has all words, the pages that have the most: at least half, or else their whole names. Their passages say which
 * words they lack. If every word is of a whole name, all pages with these names.
 */
export function entryAnswers(pages: EntryPages, names: Names, whats: readonly string[], query: Query): Answer[] {
  const { words, label, address, beyond } = query;
  if (label || address || beyond !== null || words.join('').length < 2) return [];
  const candidates = new Map<string, Candidate>();
  const lift = (page: Pick<Answer, 'title' | 'path'>, word: number, weight: number): Candidate => {
    const known = candidates.get(page.path) ?? { ...page, weights: words.map(() => 0), uses: new Map() };
    candidates.set(page.path, known);
    known.weights[word] = Math.max(known.weights[word] ?? 0, weight);
    return known;
  };
  words.forEach((word, i) => {
    for (const [column, weight] of WEIGHTS) {
      for (const row of formsOf(word).flatMap((form) => markWord(pages.table.column(column), form))) {
        const path = pages.paths[row];
        if (path) lift({ path, title: titleOf(pages.table, row) }, i, weight);
      }
    }
    for (const use of names.uses) {
      const weight = useWeight(use, whats[use.place] ?? '', word);
      if (weight === 0) continue;
      const { uses } = lift(pageOfUse(use), i, weight);
      uses.set(use, (uses.get(use) ?? 0) + 1);
    }
  });
  return rank([...candidates.values()], pages, names, whats, query);
}

function useWeight({ spaced }: NamedUse, what: string, word: string): number {
  if (coversWord(spaced, word)) return COMMON_NAME;
  return what.toLowerCase().includes(word) && coversWord(spaceWords(what), word) ? COMMON_USE : 0;
}

function rank(
  candidates: readonly Candidate[],
  pages: EntryPages,
  names: Names,
  whats: readonly string[],
  { words, text }: Query,
): Answer[] {
  const countOf = ({ weights }: Candidate): number => weights.filter((weight) => weight > 0).length;
  const most = Math.max(0, ...candidates.map(countOf));
  // A page whose whole name was given, or a whole common name of it.
  const isNamed = ({ title, uses }: Candidate): boolean =>
    [{ name: title }, ...uses.keys()].some(({ name }) => wordsOf(name).every((word) => words.includes(word)));
  const named = candidates.filter(isNamed);
  // Several names, such as `ssh telnet`.
  const areNames =
    words.length > 1 && words.every((_, i) => named.some(({ weights }) => (weights[i] ?? 0) >= COMMON_NAME));
  const wanted = fold(text);
  const best = candidates.filter(
    (one) =>
      (countOf(one) === most && (2 * most >= words.length || named.includes(one))) || (areNames && named.includes(one)),
  );
  // If every page lacks a word, a word that few of them have counts more than one that many have.
  const rarities = words.map((_, i) => 1 / Math.log2(2 + best.filter(({ weights }) => weights[i]).length));
  return best
    .map((candidate) => {
      const { path, title, weights, uses } = candidate;
      const [row = -1] = pages.rows.get(path) ?? [];
      const description = pages.table.cells.Description[row] ?? '';
      const lacking = areNames && named.includes(candidate) ? [] : words.filter((_, i) => !weights[i]);
      const held = weights.map((weight, i) => weight * (rarities[i] ?? 1));
      const together = [...uses.values()].includes(words.length) ? TOGETHER : 0;
      const full = fold(description) === wanted ? FIT.alike : FIT.words + share(weights, description) + together;
      const fit =
        lacking.length === 0 ? full : FIT.part + share(held, description) / (named.includes(candidate) ? 1 : 2);
      const passage = lacking.length === 0 ? '' : `Without “${lacking.join('”, “')}”.`;
      return answerOf({
        kind: path.startsWith('/service/') ? 'service' : 'port',
        title,
        path,
        detail: assignedTo(names, path) || description,
        use: printUses([...uses.keys()], whats),
        passage,
        fit,
      });
    })
    .sort((a, b) => b.fit - a.fit);
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
  const weight = weights.reduce((sum, one) => sum + one, 0) / (BEST * weights.length);
  return Math.max(0, weight * 0.9 - Math.min(description.length, 500) / 10_000);
}

const USES = 2;

function printUses(uses: readonly NamedUse[], whats: readonly string[]): string {
  return uniqueBy(uses, ({ place }) => whats[place])
    .slice(0, USES)
    .map(({ name, place }) => printUse(name, whats[place]))
    .join('. ');
}
