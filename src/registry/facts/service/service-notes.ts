import type { Service } from '../../index/services.ts';
import { COLUMNS } from '../../record/entry.ts';
import { nameFile } from '../../record/named-file.ts';
import { readTxtKeys, referredForTxtKeys, type TxtKey } from '../../record/txt-keys.ts';
import type { Registry } from '../../registry.ts';
import { unique, uniqueBy } from '../../text/list.ts';
import type { EntryTable } from '../entry/entry-table.ts';
import { linkText, type Piece } from '../linked-text.ts';
import type { CitedReference } from '../reference/cited-reference.ts';
import { rewrap } from './rewrap.ts';

/** What the notes of a service say of its TXT keys. */
export interface ServiceKeys {
  /** Those that they define plainly. */
  readonly keys: readonly TxtKey[];
  /** What they refer to instead. */
  readonly documents: readonly CitedReference[];
}

export function serviceKeys({ entries }: Service): ServiceKeys {
  const defined = entries.flatMap(({ note }) => readTxtKeys(note));
  const referred = unique(entries.map(({ note }) => referredForTxtKeys(note)).filter(Boolean));
  return {
    keys: uniqueBy(defined, ({ key, text }) => `${key} ${text}`),
    documents: referred.map((place) => {
      const { name, about, url } = nameFile(place) ?? { name: place, about: '', url: place };
      return url === null ? { text: name, about: `${about}, without an address` } : { text: name, url, about };
    }),
  };
}

/** The notes that IANA wrapped by hand, their paragraphs on lines of their own. */
export function serviceNotes(registry: Registry, { entries }: Service): (readonly Piece[])[] {
  return unique(entries.flatMap(({ note }) => rewrap(note) ?? [])).map((text) => linkText(registry, text));
}

/** A table of the entries of a service in which the notes that `serviceNotes` shows are folded. */
export function foldNotes(table: EntryTable, { entries }: Service): EntryTable {
  const place = table.columns.indexOf(COLUMNS[11]);
  const rows = table.rows.map((row, i) => {
    if (rewrap(entries[i]?.note ?? '') === null) return row;
    const cells = row.cells.map((cell, j) =>
      j === place && cell?.kind === 'verbatim' ? ({ ...cell, kind: 'folded' } as const) : cell,
    );
    return { ...row, cells };
  });
  return { ...table, rows };
}
