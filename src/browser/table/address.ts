import { encodeQuery } from '../../registry/text/encode-query.ts';
import { COLUMN_NAMES, columnOf, keyOf } from './query/columns.ts';
import { literalTerm, parseTerms } from './query/parse-terms.ts';
import { quoteText } from './query/quote-text.ts';
import type { SortKey } from './query/sort.ts';
import type { Term } from './query/term.ts';

/** What the table shows. The address of the page has all of it. */
export interface View {
  /** The text in the box. */
  readonly query: string;
  /** Whether the address has IANA's form: the query is one literal text, and the pages are cut as at IANA. */
  readonly byIana: boolean;
  readonly sort: readonly SortKey[];
  /** The first page is 1; null for all rows on one page. */
  readonly page: number | null;
  /** Whether all twelve columns are shown. */
  readonly wide: boolean;
}

const MAX_SORT = 2;

function readSort(text: string): SortKey[] {
  const keys = text.split(',').flatMap((part): SortKey[] => {
    const column = columnOf(keyOf(part.replace(/^-/, '')))?.column;
    return column ? [{ column, down: part.startsWith('-') }] : [];
  });
  return keys.filter(({ column }, i) => keys.findIndex((key) => key.column === column) === i).slice(0, MAX_SORT);
}

// `skey=9` sorts by the ninth column, `skey=-9` by the same column backwards.
function readSkey(text: string): SortKey[] {
  const number = /^-?\d{1,2}$/.test(text) ? Number(text) : 0;
  const column = COLUMN_NAMES[Math.abs(number) - 1]?.column;
  return column ? [{ column, down: number < 0 }] : [];
}

/** Reads `?q=&sort=&page=&columns=`, or IANA's `?search=&skey=&page=`. */
export function readAddress(search: string): View {
  const given = new URLSearchParams(search);
  const [literal, skey] = [given.get('search'), given.get('skey')];
  const byIana = given.get('q') === null && (literal !== null || skey !== null);
  const page = given.get('page') ?? '';
  return {
    query: byIana ? (literal ?? '') : (given.get('q') ?? ''),
    byIana,
    sort: byIana ? readSkey(skey ?? '') : readSort(given.get('sort') ?? ''),
    page: page === 'all' ? null : /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
    wide: given.get('columns') === 'all',
  };
}

/** The part of an address that says a view, `?q=…`; '' for all entries. */
export function printAddress({ query, byIana, sort, page, wide }: View): string {
  const skey = sort[0] && COLUMN_NAMES.findIndex(({ column }) => column === sort[0]?.column) + 1;
  const keys = sort.map(({ column, down }) => {
    const key = COLUMN_NAMES.find((one) => one.column === column)?.key ?? '';
    return down ? `-${key}` : key;
  });
  const parts: readonly (readonly [string, string])[] = [
    [byIana ? 'search' : 'q', query.toWellFormed()],
    byIana ? ['skey', skey ? String(sort[0]?.down ? -skey : skey) : ''] : ['sort', keys.join()],
    ['page', page === null ? 'all' : page === 1 ? '' : String(page)],
    ['columns', wide ? 'all' : ''],
  ];
  const given = parts.filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${given.map(([name, value]) => `${name}=${encodeQuery(value)}`).join('&')}`;
}

export function termsOf({ query, byIana }: View): Term[] {
  return byIana ? literalTerm(query) : parseTerms(query);
}

/** The same view in our own form, in which terms can be added to it. */
export function inOurForm(view: View): View {
  return view.byIana ? { ...view, byIana: false, query: view.query === '' ? '' : quoteText(view.query) } : view;
}
