import { covers } from '../../../registry/record/port.ts';
import type { Covering } from '../../../registry/tools/name/describe-port.ts';
import { type FormerName, type RegisteredName, registeredName } from '../../../registry/tools/name/name-state.ts';
import { loadOnce } from '../../load-once.ts';
import { loadUses } from '../../search/index/index-files.ts';
import type { NamedUse } from '../../search/index/names.ts';
import type { Rows } from '../../table/data/rows.ts';
import { loadRows } from '../../table/load.ts';
import { holdingsOf } from '../holdings.ts';

/** All names that a new name may collide with or be mistaken for. */
export interface KnownNames {
  readonly registered: readonly RegisteredName[];
  readonly former: readonly FormerName[];
  /** Each registered or former name once. */
  readonly names: readonly string[];
  readonly uses: readonly NamedUse[];
  /** The entries that cover a port. */
  readonly onPort: (port: number) => readonly Covering[];
}

const registeredNames = ({ cells, count }: Rows): RegisteredName[] =>
  Array.from({ length: count }, (_, row) => registeredName((column) => cells[column][row] ?? '')).filter(
    ({ name }) => name !== '',
  );

/** Loads all known names. Rejects if a file cannot be loaded; the next call tries again. */
export const loadKnownNames = loadOnce(async (): Promise<KnownNames> => {
  const [{ services, former, uses }, rows] = await Promise.all([loadUses(), loadRows()]);
  const holdings = holdingsOf(rows);
  return {
    registered: registeredNames(rows),
    former,
    names: [...services, ...former].map(({ name }) => name),
    uses,
    onPort: (port) => holdings.filter(({ span }) => span && covers(span, port)),
  };
});
