import { type Answer, answerOf, rankAnswers } from './answers/answer.ts';
import { exactAnswers } from './answers/exact-answers.ts';
import { FIT, isMeant } from './answers/fit.ts';
import type { Counts } from './count-words.ts';
import type { InEntries } from './entries.ts';
import { loadNames, loadUses } from './index/index-files.ts';
import type { Names } from './index/names.ts';
import type { PeopleSearch } from './people-search.ts';
import { mayBeLine, type Query, understand } from './query/query.ts';

/** The answers to a query, as far as they are known. */
export interface Result {
  readonly query: Query;
  /** Answers that hold what was asked for. */
  readonly answers: readonly Answer[];
  /** Names that the query may be a misspelling of, if no answer holds it. */
  readonly suggestions: readonly Answer[];
  /** Answers that only resemble the query: they begin with it, have it within a word, or lack some of its words. */
  readonly similar: readonly Answer[];
  /** How many answers there are, and how many entries hold the text. */
  readonly counts: Counts;
  /** Whether everything has been searched. */
  readonly complete: boolean;
  /** Sentences for the reader about what could not be searched; '' if everything could. */
  readonly fault: string;
}

const TYPING_PAUSE = 60;

let latest = 0;
/** Files that were loaded for earlier queries, so that later ones are answered at once. */
let names: Names | null = null;
let people: PeopleSearch | null = null;
let subjects: typeof import('./answers/subjects.ts') | null = null;

// Whether the first answer is known before the common names are loaded: no common name comes before a port that is
// asked for alone, or before a service that has a port and exactly this name.
const isSettled = ({ words }: Query, answers: readonly Answer[]): boolean =>
  answers.some(({ kind, ports, fit }) =>
    kind === 'port' ? words.length === 0 : kind === 'service' && fit >= FIT.letter && ports !== 'no port',
  );

const loadParser = async () => (await import('./query/parse-query.ts')).parseQuery;

/**
 * Searches, and calls `show` again with each file that is loaded, until everything has been searched. A call shows
 * nothing more once a later call has begun.
 */
export async function search(typed: string, show: (result: Result) => void): Promise<void> {
  const turn = ++latest;
  const faults: string[] = [];
  loadNames().catch(() => undefined);
  const parse = mayBeLine(typed) ? await loadParser().catch(() => null) : understand;
  if (turn !== latest) return;
  if (!parse) faults.push('What reads lines of other programs could not be loaded.');
  const query = (parse ?? understand)(typed);
  let entries: InEntries | null = null;
  let texts: readonly Answer[] = [];
  let suggestions: readonly Answer[] = [];

  // The answers from the files that are loaded. Each further file makes them outdated.
  let found: readonly Answer[] | null = null;
  const find = (): readonly Answer[] => (found ??= findNow());
  const findNow = (): readonly Answer[] => {
    const whats = people?.whats ?? [];
    const family = subjects?.familyOf(query);
    const named = names ? [...exactAnswers(names, whats, query, family), ...(entries?.find(names, whats) ?? [])] : [];
    const ranked = rankAnswers([
      ...named,
      ...(subjects?.placeAnswers(query.text) ?? []),
      ...(people?.find(query) ?? []),
      ...texts,
    ]);
    return entries?.describe(ranked) ?? ranked;
  };
  const tell = (complete = false): readonly Answer[] => {
    if (turn !== latest) return [];
    const ranked = find();
    const answers = ranked.filter(({ fit }) => isMeant(fit));
    // If the query names a port, answers that only resemble the words around it do not help.
    const isPort = query.mentions.some(({ ports }) => ports);
    const similar = isPort || query.mail ? [] : ranked.filter(({ fit }) => !isMeant(fit));
    const counts = { answers: answers.length, entries: entries?.count ?? null };
    show({ query, answers, suggestions, similar, counts, complete, fault: faults.join(' ') });
    return answers;
  };
  // If a file cannot be loaded, `fault` is told, and the search goes on with the other files.
  const take = async (fault: string, load: () => Promise<void>): Promise<readonly Answer[]> => {
    if (turn !== latest) return [];
    await load().catch(() => void faults.push(fault));
    found = null;
    return tell();
  };

  const takeNames = async (): Promise<void> => {
    names ??= await loadNames();
  };
  const takeUses = async (): Promise<void> => {
    [names, subjects] = await Promise.all([loadUses(), import('./answers/subjects.ts')]);
  };
  const takePeople = async (): Promise<void> => {
    const { startPeopleSearch } = await import('./people-search.ts');
    people = await startPeopleSearch();
  };
  const takeEntries = async (): Promise<void> => {
    const { searchEntries } = await import('./entries.ts');
    entries = await searchEntries(query);
  };
  const takeSuggestions = async (): Promise<void> => {
    const { suggestNames } = await import('./answers/exact/suggest.ts');
    if (!names) return;
    const similar = suggestNames(names, query.words.join(' '));
    suggestions = similar.map((one) => answerOf({ ...one, detail: 'Similar name', fit: FIT.part }));
  };
  const takeText = async (): Promise<void> => {
    const { searchText } = await import('./answers/text/full-text.ts');
    texts = await searchText(query);
  };

  await takeNames().catch(() => faults.push('The index of names and ports could not be loaded.'));
  const isReady = query.text === '' || !names || names.uses.length > 0 || isSettled(query, find());
  if (isReady) tell();
  if (query.text === '') return;
  if (isReady) await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE));
  const answers = names ? await take('Common names could not be loaded.', takeUses) : [];

  // If there is an answer already, contacts and references are loaded first. If there is none, the entries are loaded
  // first, because they are likelier to have the answer.
  const steps = [
    ['Contacts and references could not be loaded.', takePeople],
    ['The table of entries could not be loaded.', takeEntries],
  ] as const;
  let last = answers;
  for (const [fault, step] of answers.length > 0 ? steps : steps.toReversed()) last = await take(fault, step);
  if (last.length === 0 && query.words.length > 0 && !query.label) {
    last = await take('The full-text index could not be loaded.', takeText);
    if (last.length === 0) await take('Similar names could not be looked up.', takeSuggestions);
  }
  tell(true);
}
