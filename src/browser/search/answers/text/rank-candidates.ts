import { uniqueBy } from '../../../../registry/text/list.ts';
import { fold, spaceWords, wordsOf } from '../../fold.ts';
import type { NamedUse, Names } from '../../index/names.ts';
import { servicesOn } from '../../index/services-on.ts';
import type { Query } from '../../query/query.ts';
import { type Answer, answerOf } from '../answer.ts';
import { FIT, type Fit } from '../fit.ts';
import { printUse } from '../print-use.ts';
import { type EntryPages, portOf } from './entry-pages.ts';

/** The weight of a word in the name of a service, which is the greatest. */
export const IN_NAME = 8;

// What is added to the fit of a page if a single common name has all words.
const TOGETHER = 0.03;
// A word alone may be the whole description of a service that few people mean: “chat”.
const DESCRIBED = FIT.alike - 1 / 10;
// Where several names are asked for, their pages fit better than others, and each by STEP less than that of the name
// before it. A page that has them together comes before all.
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
  const given = candidates.map((one) => namesGiven(one, words));
  const all = given.flat();
  // A name within a longer one is not meant: the service `remote` by “remote desktop”.
  const isPart = ({ words: some }: Given): boolean =>
    all.some((other) => other.words.length > some.length && some.every((word) => other.words.includes(word)));
  const named = new Map(
    candidates
      .map((one, i) => [one, (given[i] ?? []).filter((name) => !isPart(name))] as const)
      .filter(([, whole]) => whole.length > 0),
  );
  // Several names, such as `ssh telnet`.
  const areNames =
    words.length > 1 && words.every((word) => [...named.values()].flat().some((name) => name.words.includes(word)));
  const wanted = fold(text);
  const best = candidates.filter(
    (one) => (countOf(one) === most && (2 * most >= words.length || named.has(one))) || (areNames && named.has(one)),
  );
  // If every page lacks a word, a word that few of them have counts more than one that many have.
  const rarities = words.map((_, i) => 1 / Math.log2(2 + best.filter(({ weights }) => weights[i]).length));
  // Whether a description, or a common name and what it is for, has all words together.
  const isTogether = ({ uses }: Candidate, description: string): boolean =>
    fold(description).includes(wanted) ||
    [...uses.keys()].some(({ name, place }) => {
      const spaced = spaceWords(`${name} ${whats[place] ?? ''}`);
      return words.every((word) => spaced.includes(` ${word} `));
    });
  const fitOf = (candidate: Candidate, lacking: readonly string[], description: string): Fit => {
    const { title, weights, uses } = candidate;
    const whole = named.get(candidate);
    if (fold(description) === wanted) return words.length > 1 ? FIT.alike : DESCRIBED;
    const givesWay = names.givingWay.has(title.toLowerCase());
    const together = areNames && isTogether(candidate, description);
    if (together || (areNames && whole)) {
      const places = (whole ?? []).map((name) => words.indexOf(name.words[0] ?? '') + name.rank / 8);
      const place = together ? -1 : Math.min(...places);
      return SEVERAL - (place + (givesWay ? 3 / 4 : 0) - share(weights, description) / 8) * STEP;
    }
    if (lacking.length === 0) {
      const inOneUse = [...uses.values()].includes(words.length) ? TOGETHER : 0;
      return FIT.words + (share(weights, description) + inOneUse) / (givesWay ? 2 : 1);
    }
    const held = weights.map((weight, i) => weight * (rarities[i] ?? 1));
    return FIT.part + share(held, description) / (whole ? 1 : 2);
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

/** A name or a common name of a page, in the words of a query. */
interface Given {
  readonly words: readonly string[];
  /** How many other targets people mean more often by it. */
  readonly rank: number;
}

// The names and common names of a page that were given as a whole.
function namesGiven({ title, uses }: Candidate, words: readonly string[]): Given[] {
  return [{ name: title, rank: 0 }, ...uses.keys()]
    .map(({ name, rank }) => ({ words: wordsOf(name), rank }))
    .filter((name) => name.words.every((word) => words.includes(word)));
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
