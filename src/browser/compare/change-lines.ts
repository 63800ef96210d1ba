import { slug } from '../../registry/index/permalink.ts';
import { parseSections } from '../search/index/sections.ts';

/**
 * The cells of a record. Of a record that changed, only the cells that tell it from others and those that differ are
 * known; the rest are undefined.
 */
export type Cells = readonly (string | undefined)[];

/** One change of a record with one release. */
export type RecordChange =
  | { readonly kind: 'added' | 'removed'; readonly cells: Cells }
  | { readonly kind: 'changed'; readonly before: Cells; readonly after: Cells };

/** A release, and what it changed in the release that was taken in before it. */
interface ReleaseStep {
  readonly date: string;
  readonly entries: readonly RecordChange[];
  readonly contacts: readonly RecordChange[];
  /** The slugs of services that came and went with the release. */
  readonly came: readonly string[];
  readonly went: readonly string[];
}

/** The changes of all releases, as the file of changes has them. */
export interface ChangeLines {
  /** The columns of entries and of contacts. */
  readonly columns: { readonly entries: readonly string[]; readonly contacts: readonly string[] };
  /** The slugs of contacts by their IDs, where a slug does not follow from the ID. */
  readonly slugs: ReadonlyMap<string, string>;
  /** In the order in which the releases were taken in. */
  readonly steps: readonly ReleaseStep[];
}

/** How many cells tell an entry from others: name, ports and transport. */
export const ENTRY_KEY = 3;
/** A contact's ID tells it from others. */
export const CONTACT_KEY = 1;

const ESCAPED: Readonly<Record<string, string>> = { t: '\t', n: '\n' };

const splitCells = (line: string): string[] =>
  line.split('\t').map((cell) => cell.replace(/\\(.)/g, (_, char: string) => ESCAPED[char] ?? char));

function parseChange(mark: string, line: string, key: number, width: number): RecordChange {
  const cells = splitCells(line);
  if (mark === 'added' || mark === 'removed') {
    return { kind: mark, cells: Array.from({ length: width }, (_, i) => cells[i] ?? '') };
  }
  const sides = (): (string | undefined)[] => Array.from({ length: width }, (_, i) => (i < key ? cells[i] : undefined));
  const [before, after] = [sides(), sides()];
  for (let i = key; i < cells.length; i += 3) {
    before[Number(cells[i])] = cells[i + 1] ?? '';
    after[Number(cells[i])] = cells[i + 2] ?? '';
  }
  return { kind: 'changed', before, after };
}

const ENTRY_MARKS: Readonly<Record<string, RecordChange['kind']>> = { a: 'added', r: 'removed', c: 'changed' };
const CONTACT_MARKS: Readonly<Record<string, RecordChange['kind']>> = { '+': 'added', '-': 'removed', '~': 'changed' };

/** Reads the file that src/formats/change-lines.ts prints and describes. */
export function parseChangeLines(text: string): ChangeLines {
  const [columns = [], slugs = [], lines = []] = parseSections(text);
  const [entryColumns = [], contactColumns = []] = columns.map((line) => line.split('\t'));
  const steps: { date: string; entries: RecordChange[]; contacts: RecordChange[]; came: string[]; went: string[] }[] =
    [];
  for (const line of lines) {
    const [mark, rest] = [line.charAt(0), line.slice(1)];
    const step = steps.at(-1);
    if (mark === '=') steps.push({ date: rest, entries: [], contacts: [], came: [], went: [] });
    const entryKind = ENTRY_MARKS[mark.toLowerCase()];
    const contactKind = CONTACT_MARKS[mark];
    if (entryKind) step?.entries.push(parseChange(entryKind, rest, ENTRY_KEY, entryColumns.length));
    if (contactKind) step?.contacts.push(parseChange(contactKind, rest, CONTACT_KEY, contactColumns.length));
    const name = splitCells(rest)[0] ?? '';
    if (mark === 'A') step?.came.push(slug(name));
    if (mark === 'R') step?.went.push(slug(name));
  }
  return {
    columns: { entries: entryColumns, contacts: contactColumns },
    slugs: new Map(slugs.map(splitCells).map(([id = '', own = '']) => [id, own])),
    steps,
  };
}
