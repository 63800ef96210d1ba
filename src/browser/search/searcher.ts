import { type Answer, rankAnswers } from './answers/answer.ts';
import { suggestNames } from './answers/exact/suggest.ts';
import { findAnswers } from './answers/find-answers.ts';
import { isMeant } from './answers/fit.ts';
import type { Counts } from './count-words.ts';
import { loadNames, loadPeople } from './index-files.ts';
import type { People } from './people.ts';
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
const NOBODY: People = { all: [], organizations: [], whats: [] };

let people = NOBODY;
let latest = 0;

/** Shows what is known of the answers: at once the exact ones, then with full text; never after a later call. */
export async function search(typed: string, show: (result: Result) => void): Promise<void> {
  const turn = ++latest;
  const query = parseQuery(typed);
  const faults: string[] = [];
  let found: readonly Answer[] = [];
  let describe = (answers: readonly Answer[]): readonly Answer[] => answers;
  let entries: number | null = null;
  let answers: readonly Answer[] = [];
  const tell = (complete: boolean): void => {
    if (turn !== latest) return;
    const ranked = describe(rankAnswers([...(names ? findAnswers(names, people, query) : []), ...found]));
    answers = ranked.filter(({ fit }) => isMeant(fit));
    const wanted = query.words.join(' ') || query.text;
    const suggestions = complete && names && answers.length === 0 && !query.label ? suggestNames(names, wanted) : [];
    const similar = ranked.filter(({ fit }) => !isMeant(fit));
    const counts = { answers: answers.length, entries };
    show({ query, answers, suggestions, similar, counts, complete, fault: faults.join(' ') });
  };
  const isLate = (): boolean => turn !== latest;
  const tryTo = async (fault: string, load: () => Promise<void>): Promise<void> => {
    if (isLate()) return;
    await load().catch(() => void faults.push(fault));
  };

  const names = await loadNames().catch(() => null);
  if (!names) faults.push('The index of names and ports could not be loaded.');
  tell(false);
  if (query.text === '') return;
  await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE));

  const loadRest = (): Promise<void> =>
    tryTo('Contacts and references could not be loaded.', async () => {
      people = await loadPeople();
    });
  const searchEntries = (): Promise<void> =>
    tryTo('The table of entries could not be loaded.', async () => {
      const { findInEntries } = await import('./entries.ts');
      ({ found, describe, entries } = await findInEntries(names, people.whats, query));
    });
  // What an exact answer says comes first; otherwise the entries may have the answer, which is then the first.
  const steps = answers.length > 0 ? [loadRest, searchEntries] : [searchEntries, loadRest];
  for (const step of steps) {
    await step();
    tell(false);
  }
  if (people !== NOBODY && answers.length === 0 && query.words.length > 0)
    await tryTo('The full-text index could not be loaded.', async () => {
      const { searchText } = await import('./answers/text/full-text.ts');
      found = [...found, ...(await searchText(query))];
    });
  tell(true);
}
