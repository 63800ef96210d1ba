import { type Change, entryOf } from '../registry/history/changes.ts';
import { listMoves } from '../registry/history/moves.ts';
import { slug } from '../registry/index/permalink.ts';
import { contactFor } from '../registry/lookup.ts';
import { CONTACTS, ENTRIES, type RecordKind } from '../registry/record/record-kind.ts';
import type { Registry } from '../registry/registry.ts';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n' };
const escape = (cell: string): string => cell.replace(/[\\\t\n]/g, (char) => ESCAPES[char] ?? char);

// An added or removed record is written with all its cells, except empty ones at the end. A changed record is written
// with the cells that identify it; then, for each column that differs, its number and its cells before and after.
function printChange<T>({ columns, key, print }: RecordKind<T>, change: Change<T>): string {
  if (change.kind !== 'changed') return print(change.record).map(escape).join('\t').replace(/\t+$/, '');
  const [before, after] = [print(change.before), print(change.after)];
  const differing = columns.flatMap((column, i) =>
    change.columns.includes(column) ? [String(i), before[i] ?? '', after[i] ?? ''] : [],
  );
  return [...after.slice(0, key), ...differing].map(escape).join('\t');
}

const CONTACT_MARKS = { added: '+', removed: '-', changed: '~' } as const;

/**
 * The file that lets a browser compare any two releases; src/browser/compare/change-lines.ts reads it. It has three
 * parts: the columns of entries and of contacts; the contacts whose slug does not follow from their ID; and the
 * releases in the order in which the site took them. Each release is a line of `=` and its date, then one line for each
 * change. The first character of that line says what happened to an entry (`a` added, `r` removed, `c` changed; a
 * capital if its service came or went with the release) or to a contact (`+` added, `-` removed, `~` changed).
 */
export function printChangeLines(registry: Registry): string {
  const { history, services } = registry;
  const moves = listMoves(services, history.steps);
  const steps = history.steps.map(({ date, entries, contacts }, i) => [
    `=${date}`,
    ...entries.map((change) => {
      const { name } = entryOf(change);
      const moved = { added: moves[i]?.came, removed: moves[i]?.went, changed: undefined }[change.kind];
      const mark = change.kind.charAt(0);
      return (name !== null && moved?.has(slug(name)) ? mark.toUpperCase() : mark) + printChange(ENTRIES, change);
    }),
    ...contacts.map((change) => CONTACT_MARKS[change.kind] + printChange(CONTACTS, change)),
  ]);
  const slugs = [...history.ofPerson.keys()].map((id) => [id, contactFor(registry, id).slug] as const);
  return [
    [ENTRIES, CONTACTS].map(({ columns }) => columns.join('\t')),
    slugs.filter(([id, own]) => own !== slug(id)).map(([id, own]) => `${escape(id)}\t${own}`),
    steps.flat(),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
