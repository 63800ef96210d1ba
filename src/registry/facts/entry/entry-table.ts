import { type Column, COLUMNS, type Entry, printEntry } from '../../record/entry.ts';
import { serviceCodeText } from '../../record/service-code.ts';
import { must } from '../../text/must.ts';
import type { Link } from '../link.ts';
import { linkText, type Piece } from '../linked-text.ts';
import type { SiteData } from '../site-data.ts';
import { entryLabel, entryName } from './entry-name.ts';
import { contactLabels, type Labels, referenceLabels } from './labels.ts';

/** What a cell of an entry shows. */
export type EntryCell =
  | ({ readonly kind: 'labels' } & Labels)
  | { readonly kind: 'link'; readonly link: Link }
  /** What the site adds to IANA's columns, in a column of its own. */
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  /** Folded: to be shown on demand, because the page says the same elsewhere. */
  | { readonly kind: 'verbatim' | 'folded'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'text' | 'date'; readonly text: string }
  | { readonly kind: 'code'; readonly code: number; readonly characters: string };

/** A row: its cells in the order of the columns, null where IANA leaves one blank. */
export interface EntryRow {
  readonly anchor: string;
  /** In a list, the anchors of the other entries of this row, which differ from the first only in the transport. */
  readonly more: readonly string[];
  /** What the first entry is called in one text. */
  readonly what: string;
  /**
   * The place of the first cell that shows something, which has the link to the entry. Null in a list: the page of the
   * service or port has that link.
   */
  readonly linked: number | null;
  readonly cells: readonly (EntryCell | null)[];
}

/** Entries in rows: their cells in the order of the columns, null where IANA leaves one blank. */
export interface EntryTable {
  readonly columns: readonly string[];
  readonly rows: readonly EntryRow[];
  /** The columns that no entry fills, if the page names them. */
  readonly empty: readonly Column[];
}

export function showCell(data: SiteData, entry: Entry, column: Column): EntryCell | null {
  const { registry } = data;
  const link = (to: Link | null): EntryCell | null => to && { kind: 'link', link: to };
  const verbatim = (text: string): EntryCell => ({ kind: 'verbatim', pieces: linkText(registry, text) });
  const labels = (all: Labels): EntryCell => ({ kind: 'labels', ...all });
  const { serviceCode: code } = entry;
  switch (column) {
    case 'Service Name':
      return link(entryName(data, entry).service);
    case 'Port Number':
      return link(entryName(data, entry).ports);
    case 'Transport Protocol':
      return entry.transport && { kind: 'text', text: entry.transport };
    case 'Description':
      return verbatim(entry.description);
    case 'Assignee':
      return labels(contactLabels(registry, entry.assignees));
    case 'Contact':
      return labels(contactLabels(registry, entry.contacts));
    case 'Registration Date':
      return { kind: 'date', text: entry.registered };
    case 'Modification Date':
      return { kind: 'date', text: entry.modified };
    case 'Reference':
      return labels(referenceLabels(registry, entry.references));
    case 'Service Code':
      return code === null ? null : { kind: 'code', code, characters: serviceCodeText(code) };
    case 'Unauthorized Use Reported':
      return verbatim(entry.unauthorizedUse);
    case 'Assignment Notes':
      return verbatim(entry.note);
  }
}

function showRow(entry: Entry, anchor: string, cells: readonly (EntryCell | null)[]): EntryRow {
  const linked = Math.max(
    0,
    cells.findIndex((cell) => cell !== null),
  );
  return { anchor, more: [], what: entryLabel(entry), linked, cells };
}

/**
 * All that IANA says of entries. A column that no entry fills is named in `empty` instead: all twelve are accounted
 * for, and the table stays narrow. `anchors` are given for a page that is not about the entries themselves.
 */
export function entryTable(data: SiteData, entries: readonly Entry[], anchors?: readonly string[]): EntryTable {
  const printed = entries.map(printEntry);
  const columns = COLUMNS.map((column, i) => ({ column, i }));
  const filled = columns.filter(({ i }) => printed.some((cells) => cells[i] !== ''));
  const rows = entries.map((entry, row) =>
    showRow(
      entry,
      anchors?.[row] ?? must(data.registry.anchors, entry, 'anchor'),
      filled.map(({ column, i }) => (printed[row]?.[i] === '' ? null : showCell(data, entry, column))),
    ),
  );
  return {
    columns: filled.map(({ column }) => column),
    rows,
    empty: columns.filter((one) => !filled.includes(one)).map(({ column }) => column),
  };
}

/** Whether there is one entry alone, without a name. The page of its port shows it in a sentence, not in a table. */
export function isBrief(entries: readonly Entry[]): boolean {
  return entries.length === 1 && entries[0]?.name === null;
}
