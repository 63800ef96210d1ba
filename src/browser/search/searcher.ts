import { type Answer, answerOf, rankAnswers } from './answers/answer.ts';
import { exactAnswers } from './answers/exact-answers.ts';
import { FIT, isMeant } from './answers/fit.ts';
import type { Counts } from './count-words.ts';
import type { InEntries } from './entries.ts';
import { loadNames, loadUses } from './index/index-files.ts';
import type { Names } from './index/names.ts';
import type { PeopleSearch } from './people-search.ts';
import { parseQuery, type Query } from './query/query.ts';

/** What is known of a query's answers so far. */
export interface Result {
  readonly query: Query;
  /** What holds that which was asked for. */
  readonly answers: readonly Answer[];
  /** Names that it may be a misspelling of, when nothing holds it. */
  readonly suggestions: readonly Answer[];
  /** What begins like it, or has it within a word. */
  readonly similar: readonly Answer[];
  /** How many answers there are, and how many entries hold the text. */
  readonly counts: Counts;
  /** Whether everything has been searched. */
  readonly complete: boolean;
  /** What could not be searched, for the reader. */
  readonly fault: string;
}

const TYPING_PAUSE = 60;

let latest = 0;
/** What was loaded for earlier queries, so that later ones are answered at once. */
let names: Names | null = null;
let people: PeopleSearch | null = null;
let findPlaces: ((text: string) => readonly Answer[]) | null = null;

// No common name comes before a port that is asked for alone, or before a service that has one.
const isSettled = ({ words }: Query, answers: readonly Answer[]): boolean =>
  answers.some(({ kind, ports, fit }) =>
    kind === 'port' ? words.length === 0 : kind === 'service' && fit >= FIT.letter && ports !== 'no port',
  );

/** Shows what is known of the answers, more with each file that is loaded; never after a later call. */
export async function search(typed: string, show: (result: Result) => void): Promise<void> {
  const turn = ++latest;
  const query = parseQuery(typed);
  const faults: string[] = [];
  let entries: InEntries | null = null;
  let texts: readonly Answer[] = [];
  let suggestions: readonly Answer[] = [];

  // As far as is loaded; forgotten with each file.
  let found: readonly Answer[] | null = null;
  const find = (): readonly Answer[] => (found ??= findNow());
  const findNow = (): readonly Answer[] => {
    const whats = people?.whats ?? [];
    const named = names ? [...exactAnswers(names, whats, query), ...(entries?.find(names, whats) ?? [])] : [];
    const ranked = rankAnswers([
      ...named,
      ...(findPlaces?.(query.text) ?? []),
      ...(people?.find(query) ?? []),
      ...texts,
    ]);
    return entries?.describe(ranked) ?? ranked;
  };
  const tell = (complete = false): readonly Answer[] => {
    if (turn !== latest) return [];
    const ranked = find();
    const answers = ranked.filter(({ fit }) => isMeant(fit));
    // Where a port was understood, nothing that only resembles the words around it helps.
    const isPort = query.mentions.some(({ ports }) => ports);
    const similar = isPort || query.mail ? [] : ranked.filter(({ fit }) => !isMeant(fit));
    const counts = { answers: answers.length, entries: entries?.count ?? null };
    show({ query, answers, suggestions, similar, counts, complete, fault: faults.join(' ') });
    return answers;
  };
  // What cannot be loaded is told, and the others still answer.
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
    const [withUses, { placeAnswers }] = await Promise.all([loadUses(), import('./answers/exact/place-answers.ts')]);
    names = withUses;
    findPlaces = placeAnswers;
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

  // What an exact answer says comes first; otherwise the entries may have the answer, which is then the first.
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
