import { type Service, withoutAlias } from '../../index/services.ts';
import { COLUMNS } from '../../record/entry.ts';
import { readTxtKeys } from '../../record/txt-keys.ts';
import type { Registry } from '../../registry.ts';
import { unique } from '../../text/list.ts';
import type { EntryTable } from '../entry/entry-table.ts';
import { linkText, type Piece } from '../linked-text.ts';
import { rewrap } from './rewrap.ts';
import { outgrowsKeys } from './service-keys.ts';

// What the page shows of a note besides its cell in the table: '' where the page says all of it elsewhere, and null
// where the cell shows it well enough.
function readableNote(note: string): string | null {
  if (outgrowsKeys(note)) return '';
  const rest = withoutAlias(note);
  return rewrap(rest) ?? (rest === note || readTxtKeys(rest).length > 0 ? null : rest);
}

/**
 * The notes that IANA wrapped by hand, with each paragraph on one line. What the page says elsewhere, of aliases and of
 * TXT keys, is left out.
 */
export function serviceNotes(registry: Registry, { entries }: Service): (readonly Piece[])[] {
  const notes = unique(entries.map(({ note }) => readableNote(note)));
  return notes.flatMap((text) => (text ? [linkText(registry, text)] : []));
}

/** A table of the entries of a service in which the notes that its page shows elsewhere are folded. */
export function foldNotes(table: EntryTable, { entries }: Service): EntryTable {
  const place = table.columns.indexOf(COLUMNS[11]);
  const rows = table.rows.map((row, i) => {
    if (readableNote(entries[i]?.note ?? '') === null) return row;
    const cells = row.cells.map((cell, j) =>
      j === place && cell?.kind === 'verbatim' ? ({ ...cell, kind: 'folded' } as const) : cell,
    );
    return { ...row, cells };
  });
  return { ...table, rows };
}
