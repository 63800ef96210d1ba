import { quoteText } from './quote-text.ts';
import type { Term } from './term.ts';

/** `key:value,value` as a query writes it. */
export function termText(key: string, values: readonly string[]): string {
  return `${key}:${values.map(quoteText).join()}`;
}

// The keys under which one of several values is enough.
const LISTS: ReadonlySet<string> = new Set(['transport', 'range', 'status', 'registered', 'modified', 'organization']);

const isOf =
  (key: string) =>
  (term: Term): boolean =>
    term.key === key && !term.excludes;

/** Whether a query asks for a value under a key. */
export function hasValue(terms: readonly Term[], key: string, value: string): boolean {
  return terms.filter(isOf(key)).some(({ values }) => values.some((one) => one.toLowerCase() === value));
}

/** The query with a value added under a key, or without it if it was there. All else stays as it was written. */
export function toggleValue(terms: readonly Term[], key: string, value: string): string {
  const own = isOf(key);
  const print = (all: readonly string[]): string => all.filter(Boolean).join(' ');
  if (hasValue(terms, key, value)) {
    return print(
      terms.map((term) => {
        if (!own(term)) return term.raw;
        const left = term.values.filter((one) => one.toLowerCase() !== value);
        return left.length > 0 ? termText(key, left) : '';
      }),
    );
  }
  const first = LISTS.has(key) ? terms.find(own) : undefined;
  if (!first) return print([...terms.map(({ raw }) => raw), termText(key, [value])]);
  return print(terms.map((term) => (term === first ? termText(key, [...term.values, value]) : term.raw)));
}
