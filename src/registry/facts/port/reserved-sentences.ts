import type { Transport } from '../../record/port.ts';
import type { Sentence } from '../sentence.ts';
import type { PortUse } from './port-use.ts';
import { placeOf, rfc6335 } from './verdict-words.ts';

// The edges of the ranges, which RFC 6335 names.
const EDGES = new Set([0, 1023, 1024, 49151, 49152]);

/**
 * Why transports of a port are reserved. RFC 6335 knows three reasons: IANA keeps the port (§6), a service has or had
 * it on another transport (§7.2), or the service that had it gave it up (§8.2). The registry gives no
 * reason for most of the ports that IANA keeps.
 */
export function reservedSentences({ reserved, ended, assigned }: PortUse, number: number): Sentence[] {
  const sentence = (transports: readonly Transport[], why: string, section: string | null): Sentence[] => {
    if (transports.length === 0) return [];
    const words = `IANA reserves ${placeOf(transports, number)}${why}`;
    return [section === null ? [`${words}.`] : [`${words} (`, rfc6335(section), ').']];
  };
  const [former, kept] = [reserved.filter((one) => ended.has(one)), reserved.filter((one) => !ended.has(one))];
  const again = sentence(
    former,
    ' after an earlier assignment ended, until its range has no unassigned port left',
    '8.2',
  );
  if (assigned.length > 0)
    return [...again, ...sentence(kept, ', because the port is assigned on another transport', '7.2')];
  if (former.length > 0)
    return [...again, ...sentence(kept, ', because the port was assigned on another transport', '7.2')];
  return EDGES.has(number) ? sentence(kept, ' for special purposes', '6') : sentence(kept, '', null);
}
