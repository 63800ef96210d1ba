import { twoEnds } from '../form.ts';
import { type Mention, mentionsIn, transportsIn } from '../mention.ts';

/** A list of YAML with an entry on each line: `ports:` and below it `- "8080:80"`. */
export interface List {
  readonly indent: number;
  readonly hasPorts: boolean;
  /** Whether an entry with a dash was found; without any, `http: 8080` is an entry with a port, too. */
  readonly hasItems: boolean;
}

const KEY = /^(\s*)(?:-\s)?["']?([\w.-]+)["']?:\s*(?:#.*)?$/;
const PORT_KEY = /^(?:.*[_-])?(?:ports?|expose)$|[a-z]Ports?$/;
const indentOf = (line: string): number => line.search(/\S|$/);

const RANGE = '(\\d{1,5}(?:-\\d{1,5})?)';
const ENTRY = new RegExp(
  `^\\s*(?:-\\s+)?["']?(?:(?:\\d+(?:\\.\\d+){3}|\\[[0-9a-f:]+\\]|localhost|\\*):)?(?:(?:${RANGE}|\\$\\{[^}]*\\}):)?${RANGE}(?:/(tcp|udp|sctp))?["']?\\s*(?:#.*)?$`,
  'i',
);

/** The list that the next line may belong to: the list that `line` begins, or that it continues; null if it ends it. */
export function listAfter(line: string, list: List | null): List | null {
  const [, , key] = KEY.exec(line) ?? [];
  if (key !== undefined) return { indent: indentOf(line), hasPorts: PORT_KEY.test(key), hasItems: false };
  if (list === null || line.trim() === '' || /^\s*#/.test(line)) return list;
  const indent = indentOf(line);
  const isItem = /^\s*-\s/.test(line);
  if (indent < list.indent || (indent === list.indent && !isItem)) return null;
  return isItem && !list.hasItems ? { ...list, hasItems: true } : list;
}

const entryOf = (entry: string): Mention[] | null => {
  const match: readonly (string | undefined)[] | null = ENTRY.exec(entry);
  if (!match) return null;
  const [, host = '', container = '', transport = ''] = match;
  const of = transportsIn(transport);
  const variable = /:-(\d+)\}/.exec(entry)?.[1] ?? '';
  if (/^\d+$/.test(container) && (host === '' || /^\d+$/.test(host))) return twoEnds(host || variable, container, of);
  return [...mentionsIn(host, of), ...mentionsIn(container, of, host !== '')];
};

/** The ports of a line in a list; null if the line is no entry that can be read. */
export function readEntry(line: string, list: List): readonly Mention[] | null {
  if (!list.hasPorts) return /^\s*-\s+["']?\d+:\d+["']?\s*$/.test(line) ? [] : null;
  const [, keyed] = /^\s*(?:-\s+)?(?:target|published):\s*["']?(\d{1,5}(?:-\d{1,5})?)/.exec(line) ?? [];
  if (keyed !== undefined) return mentionsIn(keyed, []);
  if (/^\s*-\s/.test(line)) return entryOf(line);
  const [, named] = (!list.hasItems && /^\s+["']?[\w.-]+["']?:\s*["']?(\d{2,5})["']?\s*(?:#.*)?$/.exec(line)) || [];
  return named === undefined ? null : mentionsIn(named, []);
}

/** The ports of a list on one line, `ports: ["8080:80", 443]`; null if the line is no such list. */
export function readFlow(line: string): readonly Mention[] | null {
  const [, entries] = /^\s*(?:-\s+)?(?:ports|expose):\s*\[(.*)\]\s*$/.exec(line) ?? [];
  return entries === undefined ? null : entries.split(',').flatMap((entry) => entryOf(entry.trim()) ?? []);
}
