import { unique } from '../../registry/text/list.ts';

/** Two releases to compare, by date, the older one first. */
export interface Choice {
  readonly from: string;
  readonly to: string;
  /** Sentences that say why a release is not of the date that the address asks for. */
  readonly notes: readonly string[];
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

function choose(asked: string, dates: readonly string[], first: string): { date: string; note: string } {
  const date = dates.findLast((one) => one <= asked);
  if (date === asked) return { date, note: '' };
  if (date !== undefined)
    return { date, note: `We know of no release of ${asked}. The release before that date is of ${date}.` };
  return { date: first, note: `Our history starts with the release of ${first}; ${asked} is earlier.` };
}

/**
 * The releases that an address asks for, as `?from=2015-05-04&to=2026-08-17`; null if it asks for none. The two dates
 * may stand in any order. A date without a release stands for the release before it, or for the first release. A
 * missing `from` stands for the first release, a missing `to` for the last. `known` are the dates of all releases.
 * Throws an Error with a message for the reader if a date is malformed or no release is known.
 */
export function readAddress(search: string, known: readonly string[]): Choice | null {
  const parameters = new URLSearchParams(search);
  if (!parameters.has('from') && !parameters.has('to')) return null;
  const dates = unique(known).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) throw new Error('We know of no releases.');
  const asked = [parameters.get('from') || first, parameters.get('to') || last];
  const wrong = asked.find((date) => !isDay(date));
  if (wrong !== undefined) throw new Error(`“${wrong}” is not a date. Write it like ${first}.`);
  const chosen = asked.sort().map((date) => choose(date, dates, first));
  const [from, to] = chosen.map(({ date }) => date);
  const notes = unique(chosen.map(({ note }) => note).filter(Boolean));
  return { from: from ?? first, to: to ?? last, notes };
}

/** The end of the address that compares two releases. */
export function printAddress(from: string, to: string): string {
  return `?${new URLSearchParams({ from, to }).toString()}`;
}
