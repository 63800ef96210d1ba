import type { Entry } from '../../registry/record/entry.ts';
import { entryOf } from '../../registry/registry.fixture.ts';

// The first 64 ports, as broken up by statuses as any 64 of the registry are: A for assigned, R for reserved, O for
// other words of IANA's, U for unassigned.
const STATUSES = 'RARRUAUAUAUAUAUOUUUAAAAUAUAOUAUAUAOAUAUUAAAAAAAURRRARUAUAAAOAUAU';

const WORDS: Readonly<Record<string, string>> = { R: 'Reserved', O: 'Removed', U: 'Unassigned' };

/** Entries of the ports whose line takes the most bytes; port 30 is unassigned. */
export const BROKEN_UP: readonly Entry[] = Array.from(STATUSES, (status, port) =>
  entryOf(
    status === 'A'
      ? { 'Service Name': `s${port}`, 'Port Number': String(port), 'Transport Protocol': 'tcp' }
      : { 'Port Number': String(port), Description: WORDS[status] ?? '' },
  ),
);
