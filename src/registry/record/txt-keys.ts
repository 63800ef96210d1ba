// What IANA's notes say of DNS-SD TXT keys is free text. A note is read in the one form that it begins in. Text that is
// not plainly a key is left out: better to miss a key than to make one up.

import { nameFile } from './named-file.ts';

/** A key of a DNS-SD TXT record (RFC 6763 §6.4), and the part of the note that defines it, line breaks aside. */
export interface TxtKey {
  readonly key: string;
  readonly text: string;
}

const DEFINED = /\bDefined\s+TXT\s+keys:/i;
// Answers that are no keys: “None”, “Proprietary”, “1”.
const NO_KEY = /^(?:none|no|proprietary|tbd|varies|see|e\.?g\.?|i\.e\.|and|or|\d+)$/i;
const WORD = /^[*A-Za-z0-9][\w.*?-]*$/;
const MAX_WORDS = 3;

// Neither the name of a file nor a DNS label such as _hub._tcp.
const isWord = (text: string): boolean => WORD.test(text) && !NO_KEY.test(text) && !/\._|\.{2}|\.html?$|\.$/.test(text);

// “Machine ID” is a key, too.
function isKey(text: string): boolean {
  const words = text.split(' ');
  return words.length <= MAX_WORDS && words.every(isWord);
}

/** Splits a text at commas and semicolons outside brackets and quotes. */
function splitItems(text: string): string[] {
  const items = text.match(/(?:<[^>]*>|\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|"[^"]*"|[^,;])+/g) ?? [];
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

// `u=<username> p=<password>`: a key, and further ones behind blanks.
function readAssignments(item: string): TxtKey[] {
  const [, first = ''] = /^([^=]*?) ?=/.exec(item) ?? [];
  if (!isKey(first)) return [];
  const starts = [...item.matchAll(/(?:<[^>]*>|"[^"]*"|\([^)]*\))|(?<=\s)([\w.*?-]+)=/g)].filter(([, key]) => key);
  const more = starts.filter(({ index }) => index > first.length);
  const keys = [{ key: first, at: 0 }, ...more.map((match) => ({ key: match[1] ?? '', at: match.index }))];
  return keys
    .map(({ key, at }, i) => ({ key, text: item.slice(at, keys[i + 1]?.at).trim() }))
    .filter(({ key }) => isKey(key));
}

// `model (device model)`, `user - see https://…`: a key, and what the text says of it.
function readItem(item: string): TxtKey[] {
  if (item.includes('=')) return readAssignments(item);
  const key = item.replace(/\s+\(.*\)+$/, '').replace(/ - .*$/, '');
  return isKey(key) ? [{ key, text: item }] : [];
}

// A list is plain if all of it is, or as far as it goes on from txtvers (RFC 6763 §6.7), which is always a key.
function readList(line: string): TxtKey[] {
  const items = splitItems(line);
  const read = items.map(readItem);
  const [only = '', ...more] = items;
  if (more.length === 0 && /^txtvers [^=]*$/.test(only)) {
    const words = only.split(' ');
    const end = words.findIndex((word) => !isWord(word));
    return words.slice(0, end < 0 ? undefined : end).map((key) => ({ key, text: key }));
  }
  const isOnePhrase = more.length === 0 && /^[^\s=]+ [^=(]*$/.test(only);
  const end = read.findIndex((keys) => keys.length === 0);
  if (end < 0) return isOnePhrase ? [] : read.flat();
  const isCertain = items.slice(0, end).some((item) => /^txtvers\b/i.test(item) || item.includes('='));
  return isCertain ? read.slice(0, end).flat() : [];
}

// `key "txtvers" for …`, `"url": if present …`
function readQuoted(text: string): TxtKey[] {
  const found = [...text.matchAll(/\bkey:? "([^"=]+)"|"([^"=]+)":/g)];
  return found.map((match, i) => ({
    key: match[1] ?? match[2] ?? '',
    text: text.slice(match.index, found[i + 1]?.index).trim(),
  }));
}

// One key a line, and what follows it: `domain   any name`, `td: Path`, `- serial`.
const FORMS = [/^(\S+) {2,}\S/, /^(\w+): \S/, /^- (\S+)$/];

function readLines(lines: readonly string[]): TxtKey[] {
  const form = FORMS.find((one) => one.test(lines[0] ?? ''));
  if (!form) return [];
  return lines.flatMap((line) => {
    const [, key = ''] = form.exec(line) ?? [];
    return isWord(key) ? [{ key, text: line }] : [];
  });
}

/** The TXT keys that an entry's note defines, in its order; none where the text does not give them plainly. */
export function readTxtKeys(note: string): TxtKey[] {
  const defined = DEFINED.exec(note);
  if (!defined) return [];
  const [definitions = ''] = note.slice(defined.index + defined[0].length).split(/\n\s*Examples?:/);
  // A line that ends with a comma goes on in the next.
  const text = definitions.replace(/,[^\S\n]*\n\s*/g, ', ');
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const quoted = readQuoted(text);
  if (quoted.length > 0) return quoted;
  const columns = readLines(lines);
  if (columns.length > 0) return columns;
  const [first = '', ...rest] = lines.map((line) => line.replace(/^[a-z]\. /, ''));
  return [...readList(first), ...rest.filter((line) => /^[\w.*?-]+(?: [\w.-]+)?=/.test(line)).flatMap(readList)];
}

/** What a note refers to instead of defining TXT keys: an address, or the name of a file; '' if nothing. */
export function referredForTxtKeys(note: string): string {
  const [, place = ''] = /\bDefined\s+TXT\s+keys:\s*See\s+(\S+)/i.exec(note) ?? [];
  const bare = place.replace(/[.,;)]+$/, '');
  return /^https?:\/\//i.test(bare) || nameFile(bare) ? bare : '';
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the keys that were read from a note, with their texts, have every word of the note's definition. */
export function saysAllOf(keys: readonly TxtKey[], note: string): boolean {
  const defined = DEFINED.exec(note);
  const left = wordsOf(keys.map(({ text }) => text).join(' '));
  return wordsOf(defined ? note.slice(defined.index + defined[0].length) : '').every((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
