import { TRANSPORTS } from './port.ts';
import { isWellFormed, type Service } from './service.ts';

/** What a service is found under in DNS. */
export interface ServiceLabels {
  /** Owner names of SRV records (RFC 2782, RFC 6335 §5.2): one for each transport. */
  readonly srv: readonly string[];
  /** DNS-SD service types (RFC 6763 §7): `_tcp` for TCP, `_udp` for every other transport. */
  readonly dnsSd: readonly string[];
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Takes a service and returns its labels; none for a name that is not well-formed, since DNS could not hold it as registered. */
export function serviceLabels({ name, entries }: Service): ServiceLabels {
  if (!isWellFormed(name)) return { srv: [], dnsSd: [] };
  const named = TRANSPORTS.filter((transport) => entries.some((entry) => entry.transport === transport));
  // An entry without a transport leaves the choice open; TCP and UDP are what discovery has labels for.
  const open = entries.some(({ transport }) => transport === null) ? (['tcp', 'udp'] as const) : [];
  const transports = TRANSPORTS.filter(
    (transport) => named.includes(transport) || open.some((one) => one === transport),
  );
  return {
    srv: transports.map((transport) => `_${name}._${transport}`),
    dnsSd: unique(transports.map((transport) => `_${name}.${transport === 'tcp' ? '_tcp' : '_udp'}`)),
  };
}

/** Takes a service and returns the notes of its entries that define TXT keys, verbatim, each once. */
export function txtKeys({ entries }: Service): string[] {
  return unique(entries.map(({ note }) => note).filter((note) => /\btxt\b[\s\S]{0,12}\bkeys?\b/i.test(note)));
}
