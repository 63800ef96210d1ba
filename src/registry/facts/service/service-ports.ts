import { withdrawals } from '../../index/service-labels.ts';
import { entriesOn, isWellFormed, plainDescription, type Service, spansOf } from '../../index/services.ts';
import type { Entry } from '../../record/entry.ts';
import { TRANSPORTS } from '../../record/port.ts';
import { firstOf } from '../../text/must.ts';
import { type Link, portsLink } from '../link.ts';

/** What IANA says a service is, and on which `transports`: '' where IANA says the same of all. */
interface TileWords {
  readonly transports: string;
  readonly text: string;
}

/** Ports of a service. `transports` are those that it has there, in capitals; none where IANA names none. */
export interface ServicePorts extends Link {
  readonly transports: readonly string[];
  /** What the service is on these ports. Empty where IANA says the same of all its ports and transports. */
  readonly descriptions: readonly TileWords[];
}

const printTransports = (entries: readonly Entry[]): string[] =>
  TRANSPORTS.filter((one) => entries.some(({ transport }) => transport === one)).map((one) => one.toUpperCase());

function describeEach(entries: readonly Entry[]): TileWords[] {
  const described = entries.filter((entry) => plainDescription(entry) !== '');
  const alike = [...Map.groupBy(described, (entry) => plainDescription(entry).toLowerCase()).values()];
  return alike.map((those) => ({
    transports: alike.length > 1 ? printTransports(those).join(' ') : '',
    text: plainDescription(firstOf(those, 'entry')),
  }));
}

export function servicePorts(service: Service): ServicePorts[] {
  const ports = spansOf(service).map((span): ServicePorts => {
    const here = entriesOn(service.entries, span);
    return { ...portsLink(span), transports: printTransports(here), descriptions: describeEach(here) };
  });
  const texts = ports.map(({ descriptions }) => descriptions.map(({ text }) => text.toLowerCase()));
  const isOne = texts.every((one) => one.length < 2 && one[0] === texts[0]?.[0]);
  return isOne ? ports.map((port) => ({ ...port, descriptions: [] })) : ports;
}

/**
 * What a page says where a service has no port; '' where it has one. A name alone is registered to be found through DNS
 * (RFC 6335 §5), unless no label can be made of it or IANA says not to look for it.
 */
export function sayNoPort(service: Service): string {
  if (spansOf(service).length > 0) return '';
  if (!isWellFormed(service.name) || withdrawals(service).length > 0) return 'No port assigned.';
  // Some names without a transport are keywords, such as `icmp`.
  const verb = service.entries.some(({ transport }) => transport !== null) ? 'find' : 'may find';
  return `No port assigned. Clients ${verb} it through DNS (SRV or DNS-SD).`;
}
