import { withdrawals } from '../../index/service-labels.ts';
import { entriesOn, isWellFormed, plainDescription, type Service, spansOf } from '../../index/services.ts';
import { TRANSPORTS } from '../../record/port.ts';
import { unique, uniqueBy } from '../../text/list.ts';
import { type Link, portsLink } from '../link.ts';

/** Ports of a service, and the transports that it is assigned there for, in capitals; none where IANA names none. */
export interface ServicePorts extends Link {
  readonly transports: readonly string[];
  /** What the service is here, where IANA says other things of its other ports. */
  readonly descriptions: readonly string[];
}

export function servicePorts(service: Service): ServicePorts[] {
  const ports = spansOf(service).map((span): ServicePorts => {
    const here = entriesOn(service.entries, span);
    const transports = TRANSPORTS.filter((one) => here.some(({ transport }) => transport === one));
    return {
      ...portsLink(span),
      transports: transports.map((transport) => transport.toUpperCase()),
      descriptions: uniqueBy(here.map(plainDescription).filter(Boolean), (text) => text.toLowerCase()),
    };
  });
  const isOne = unique(ports.map(({ descriptions }) => descriptions.join('\n').toLowerCase())).length < 2;
  return isOne ? ports.map((port) => ({ ...port, descriptions: [] })) : ports;
}

/**
 * What a page says where a service has no port; '' where it has one. A name alone is registered to be found through DNS
 * (RFC 6335 §5), unless no label can be made of it or IANA says not to look for it.
 */
export function sayNoPort(service: Service): string {
  if (spansOf(service).length > 0) return '';
  return isWellFormed(service.name) && withdrawals(service).length === 0
    ? 'No port assigned. Clients find it through DNS (SRV or DNS-SD).'
    : 'No port assigned.';
}
