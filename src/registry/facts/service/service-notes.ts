import type { Service } from '../../index/services.ts';
import { COLUMNS } from '../../record/entry.ts';
import type { Registry } from '../../registry.ts';
import { unique } from '../../text/list.ts';
import type { EntryTable } from '../entry/entry-table.ts';
import { linkText, type Piece } from '../linked-text.ts';
import { rewrap } from './rewrap.ts';
import { outgrowsKeys } from './service-keys.ts';

// A note whose keys no table can hold stands under them, and nowhere else.
const readableNote = (note: string): string | null => (outgrowsKeys(note) ? null : rewrap(note));

/** The notes that IANA wrapped by hand, their paragraphs on lines of their own. */
export function serviceNotes(registry: Registry, { entries }: Service): (readonly Piece[])[] {
  return unique(entries.flatMap(({ note }) => readableNote(note) ?? [])).map((text) => linkText(registry, text));
}

/** A table of the entries of a service in which the notes that `serviceNotes` and `serviceKeys` show are folded. */
export function foldNotes(table: EntryTable, { entries }: Service): EntryTable {
  const place = table.columns.indexOf(COLUMNS[11]);
  const rows = table.rows.map((row, i) => {
    const note = entries[i]?.note ?? '';
    if (rewrap(note) === null && !outgrowsKeys(note)) return row;
    const cells = row.cells.map((cell, j) =>
      j === place && cell?.kind === 'verbatim' ? ({ ...cell, kind: 'folded' } as const) : cell,
    );
    return { ...row, cells };
  });
  return { ...table, rows };
}
