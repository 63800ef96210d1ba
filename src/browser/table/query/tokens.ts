import { keyOf } from './columns.ts';

/** One term of a query: a word, a quoted text, or a key with values. `excludes` if `-` stands before it. */
export interface Token {
  readonly raw: string;
  readonly excludes: boolean;
  /** The key before the colon; '' if there is no known key. */
  readonly key: string;
  readonly values: readonly string[];
  /** The token as a text to search for. */
  readonly text: string;
  readonly problem: string;
}

const QUOTED = /"((?:[^"]|"")*)"/y;
const BARE = /\S+/y;
const KEYED = /([a-z][a-z-]*):(?=\S)/iy;
const VALUE = /"((?:[^"]|"")*)"|[^\s",][^\s,]*/y;

const NOTHING_QUOTED = 'There is nothing between the quotation marks.';

// The match of a sticky expression at a place in a text; null if it does not match there.
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const unquote = (match: RegExpExecArray): string => match[1]?.replaceAll('""', '"') ?? match[0];

function readValues(text: string, from: number): { values: string[]; end: number } | null {
  const values: string[] = [];
  for (let at = from; ; at++) {
    const match = matchAt(VALUE, text, at);
    if (!match) return null;
    values.push(unquote(match));
    at += match[0].length;
    if (at >= text.length || /\s/.test(text.charAt(at))) return { values, end: at };
    if (text.charAt(at) !== ',') return null;
  }
}

function readToken(text: string, from: number, keys: ReadonlySet<string>): { token: Token; end: number } {
  const excludes = text.charAt(from) === '-' && /\S/.test(text.charAt(from + 1));
  const start = excludes ? from + 1 : from;
  const finish = (end: number, rest: Omit<Token, 'raw' | 'excludes'>): { token: Token; end: number } => ({
    token: { raw: text.slice(from, end), excludes, ...rest },
    end,
  });
  const [bare = ''] = matchAt(BARE, text, start) ?? [];
  const asText = (problem: string): { token: Token; end: number } =>
    finish(start + bare.length, { key: '', values: [bare], text: bare, problem });

  const keyed = matchAt(KEYED, text, start);
  if (keyed) {
    const [before, written = ''] = keyed;
    const key = keyOf(written);
    if (!keys.has(key))
      // An address such as `http://…` is meant as text, so the word before its colon is no problem.
      return asText(
        bare.startsWith('//', before.length) ? '' : `“${written}:” is not one of the keys that you can search by.`,
      );
    const read = readValues(text, start + before.length);
    if (!read) return asText('A value or a closing quotation mark is missing.');
    if (read.values.includes('')) return asText(NOTHING_QUOTED);
    return finish(read.end, { key, values: read.values, text: text.slice(start, read.end), problem: '' });
  }
  if (text.charAt(start) !== '"') return asText('');
  const quoted = matchAt(QUOTED, text, start);
  if (!quoted || quoted[1] === '') return asText(quoted ? NOTHING_QUOTED : 'The closing quotation mark is missing.');
  const value = unquote(quoted);
  return finish(start + quoted[0].length, { key: '', values: [value], text: value, problem: '' });
}

/** Cuts a query into words, `"quoted texts"` and `key:value,value`; `keys` are the keys that are known. */
export function readTokens(query: string, keys: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  for (let at = query.search(/\S/); at >= 0 && at < query.length;) {
    const { token, end } = readToken(query, at, keys);
    tokens.push(token);
    const next = query.slice(end).search(/\S/);
    at = next < 0 ? -1 : end + next;
  }
  return tokens;
}
