import { href } from '../href.ts';
import { type Answer, findAnswers } from './answer.ts';
import { FIT, fold } from './fold.ts';
import { type Names, parseNames } from './names.ts';
import { type Listed, parsePeople } from './people.ts';
import { parseQuery, type Query } from './query.ts';
import { suggestNames } from './suggest.ts';
import { searchText } from './text.ts';

/** What is known of a query's answers so far. */
export interface Result {
  readonly query: Query;
  readonly answers: readonly Answer[];
  /** Names like the query, when no answer holds it. */
  readonly suggestions: readonly Answer[];
  /** Whether full text has been searched too. */
  readonly complete: boolean;
  /** What could not be searched, for the reader. */
  readonly fault: string;
}

const TYPING_PAUSE = 60;

let names: Promise<Names> | null = null;
let people: Promise<Listed[]> | null = null;
let knownPeople: readonly Listed[] = [];
let latest = 0;

async function load<T>(file: string, parse: (text: string) => T): Promise<T> {
  const response = await fetch(href(`/search/${file}`));
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  return parse(await response.text());
}

/** Starts to load what the exact layer answers from, once. */
export function prepare(): Promise<Names> {
  names ??= load('names.txt', parseNames);
  names.catch(() => (names = null));
  return names;
}

async function loadPeople(): Promise<void> {
  people ??= load('people.txt', parsePeople);
  knownPeople = await people;
}

// What is asked for to the letter or nearly so comes first, then text that says just that, then parts of names, then other text.
function merge(exact: readonly Answer[], text: readonly Answer[]): Answer[] {
  const strong = (answer: Answer): boolean => answer.fit >= FIT.alike;
  const ordered = [...exact.filter(strong), ...text.filter(strong), ...exact, ...text];
  const seen = new Set<string>();
  return ordered.filter(({ path }) => !seen.has(path) && seen.add(path));
}

/** Takes what somebody typed and calls back with what is known of its answers: at once the exact ones, then with full text; never after a later call. */
export async function search(typed: string, show: (result: Result) => void): Promise<void> {
  const turn = ++latest;
  const query = parseQuery(typed);
  let exact: Answer[] = [];
  let text: Answer[] = [];
  let faults: string[] = [];
  // Full text falls back to the beginning of a word: what it then finds does not hold what was asked for.
  const isLiteral = ({ title, detail }: Answer): boolean =>
    query.ports !== null || fold(title + detail).includes(fold(query.text));
  const tell = (complete: boolean): void => {
    if (turn !== latest) return;
    const answers = merge(exact, text);
    const suggestions = complete && known && !answers.some(isLiteral) ? suggestNames(known, query.text) : [];
    show({ query, answers, suggestions, complete, fault: faults.join(' ') });
  };
  const known = await prepare().catch(() => null);
  if (!known) faults = ['The index of names and ports could not be loaded.'];
  else exact = findAnswers(known, knownPeople, query);
  tell(false);
  if (query.text === '') return;

  await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE));
  if (turn !== latest) return;
  try {
    if (!query.ports && !query.beyond) text = await searchText(query.text);
  } catch {
    faults = [...faults, 'The full-text index could not be loaded; ports, names and common uses still answer.'];
  }
  if (turn === latest) tell(knownPeople.length > 0);
  await loadPeople().catch(() => {
    people = null;
    faults = [...faults, 'Contacts and references could not be loaded.'];
  });
  if (turn !== latest) return;
  if (known) exact = findAnswers(known, knownPeople, query);
  tell(true);
}
