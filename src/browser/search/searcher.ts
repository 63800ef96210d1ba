import { type Answer, mergeAnswers } from './answers/answer.ts';
import { findAnswers } from './answers/find-answers.ts';
import { suggestNames } from './answers/suggest.ts';
import { searchText, type TextResult } from './answers/text.ts';
import type { Counts } from './count-words.ts';
import { fold } from './fold.ts';
import { loadNames, loadPeople } from './index-files.ts';
import type { People } from './people.ts';
import { parseQuery, type Query } from './query.ts';

/** What is known of a query's answers so far. */
export interface Result {
  readonly query: Query;
  readonly answers: readonly Answer[];
  /** How many answers there are in all, and how many entries hold the text. */
  readonly counts: Counts;
  /** Names like the query, when no answer holds it. */
  readonly suggestions: readonly Answer[];
  /** Whether full text has been searched too. */
  readonly complete: boolean;
  /** What could not be searched, for the reader. */
  readonly fault: string;
}

const TYPING_PAUSE = 60;

let people: People = { all: [], organizations: [] };
let latest = 0;

/** Shows what is known of the answers: at once the exact ones, then with full text; never after a later call. */
export async function search(typed: string, show: (result: Result) => void): Promise<void> {
  const turn = ++latest;
  const query = parseQuery(typed);
  const faults: string[] = [];
  let text: TextResult = { answers: [], total: 0 };
  let entries: number | null = null;
  // Full text falls back to the beginning of a word: what it then finds does not hold what was asked for.
  const isLiteral = ({ title, detail }: Answer): boolean =>
    query.ports !== null || fold(title + detail).includes(fold(query.text));
  const find = (): Answer[] => mergeAnswers(names ? findAnswers(names, people, query) : [], text.answers);
  const tell = (complete: boolean): void => {
    if (turn !== latest) return;
    const answers = find();
    const counts = { answers: answers.length, total: answers.length + text.total - text.answers.length, entries };
    const suggestions = complete && names && !answers.some(isLiteral) ? suggestNames(names, query.text) : [];
    show({ query, answers, counts, suggestions, complete, fault: faults.join(' ') });
  };
  const names = await loadNames().catch(() => null);
  if (!names) faults.push('The index of names and ports could not be loaded.');
  tell(false);
  if (query.text === '') return;

  await new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE));
  if (turn !== latest) return;
  try {
    if (!query.ports && !query.beyond) text = await searchText(query.text);
  } catch {
    faults.push('The full-text index could not be loaded; ports, names and common uses still answer.');
  }
  tell(people.all.length > 0 && find().length > 0);
  try {
    people = await loadPeople();
  } catch {
    faults.push('Contacts and references could not be loaded.');
  }
  // What nobody else knows may stand in the table.
  if (find().length > 0) tell(true);
  if (turn !== latest) return;
  try {
    const { countEntries } = await import('../table/count-entries.ts');
    entries = await countEntries(query.text);
  } catch {
    faults.push('The table of entries could not be loaded.');
  }
  tell(true);
}
