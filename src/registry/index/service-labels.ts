import type { Entry } from '../record/entry.ts';
import { type Transport, TRANSPORTS } from '../record/port.ts';
import { unique } from '../text/list.ts';
import { isWellFormed, type Service } from './services.ts';

/** The names under which a service is found in DNS; empty lists for one that is not found there. */
export interface ServiceLabels {
  /** Owner names of SRV records (RFC 2782, RFC 6335 §5.2): one for each transport. */
  readonly srv: readonly string[];
  /** DNS-SD service types (RFC 6763 §7): `_tcp` for TCP, `_udp` for every other transport. */
  readonly dnsSd: readonly string[];
}

const NONE: ServiceLabels = { srv: [], dnsSd: [] };
// IANA's words on names that are registered but must not be looked for.
const WITHDRAWN = /should not be used for discovery|no longer in use|not a (real )?service type/i;

const withdrawalsOf = ({ note, description }: Entry): string[] =>
  [note, description].filter((text) => WITHDRAWN.test(text));

/** Whether an entry says that its name is not to be used. */
export function isWithdrawn(entry: Entry): boolean {
  return withdrawalsOf(entry).length > 0;
}

/** The texts of a service's entries that say it is not to be used, verbatim, each once. */
export function withdrawals({ entries }: Service): string[] {
  return unique(entries.flatMap(withdrawalsOf));
}

/** The lines of a text that say that a name is not to be used; the whole text where no line says it by itself. */
export function withdrawingLines(text: string): string {
  return (
    text
      .split('\n')
      .filter((line) => WITHDRAWN.test(line))
      .join('\n') || text
  );
}

/** The labels of a well-formed name on some transports; none if it is not well-formed. */
export function labelsOn(name: string, transports: readonly Transport[]): ServiceLabels {
  if (!isWellFormed(name)) return NONE;
  return {
    srv: transports.map((transport) => `_${name}._${transport}`),
    dnsSd: unique(transports.map((transport) => `_${name}.${transport === 'tcp' ? '_tcp' : '_udp'}`)),
  };
}

/** The labels of a service on the transports of its entries; none if its name is withdrawn or not well-formed. */
export function serviceLabels(service: Service): ServiceLabels {
  const { name, entries } = service;
  if (withdrawals(service).length > 0) return NONE;
  return labelsOn(
    name,
    TRANSPORTS.filter((transport) => entries.some((entry) => entry.transport === transport)),
  );
}
