import type { Entry } from '../../registry/record/entry.ts';
import { entryOf } from '../../registry/registry.fixture.ts';

// The statuses of ports 0 to 63. They change as often as in any 64 neighbouring ports of the registry. A stands for
// assigned, R for reserved, O for other words of IANA's, U for unassigned.
const STATUSES = 'RARRUAUAUAUAUAUOUUUAAAAUAUAOUAUAUAOAUAUUAAAAAAAURRRARUAUAAAOAUAU';

const WORDS: Readonly<Record<string, string>> = { R: 'Reserved', O: 'Removed', U: 'Unassigned' };

/** The entries of 64 ports whose line takes the most bytes. Port 30 is unassigned. */
export const BROKEN_UP: readonly Entry[] = Array.from(STATUSES, (status, port) =>
  entryOf(
    status === 'A'
      ? { 'Service Name': `s${port}`, 'Port Number': String(port), 'Transport Protocol': 'tcp' }
      : { 'Port Number': String(port), Description: WORDS[status] ?? '' },
  ),
);
