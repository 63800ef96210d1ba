import { type Interval, portsOf, type Transport } from '../../record/port.ts';
import { type StatusKind, statusWords, transportStatus } from '../../record/status.ts';
import { printNumber } from '../../text/count.ts';
import { unique } from '../../text/list.ts';
import type { Standing } from './finding.ts';
import type { Index } from './listed.ts';

const MOST_SERVICES = 4;
/** The transports of a port where the text names none: it can be either. */
const USUAL: readonly Transport[] = ['tcp', 'udp'];

const WORDS: Readonly<Record<StatusKind, string>> = {
  assigned: 'assigned',
  reserved: 'reserved',
  unassigned: 'unassigned',
  dynamic: 'dynamic',
  other: 'described by IANA in other words',
  none: 'not listed',
};

/** The names of all services that hold a port on a transport. */
export function servicesOn({ onPort }: Index, port: number, transport: Transport): string[] {
  const named = onPort(port).filter(({ name }) => name !== null);
  const own = named.filter((holding) => holding.transport === transport);
  const speaking = own.length > 0 ? own : named.filter((holding) => holding.transport === null);
  return speaking.flatMap(({ name }) => name ?? []);
}

function standingOn(index: Index, ports: Interval, transport: Transport): Standing {
  const statuses = portsOf(ports).map((port) => transportStatus(port, index.onPort(port), transport));
  const all = unique(portsOf(ports).flatMap((port) => servicesOn(index, port, transport)));
  const words = unique(statuses.map(statusWords));
  const kinds = [...Map.groupBy(statuses, ({ kind }) => kind)];
  return {
    transports: [transport],
    status:
      words.length === 1
        ? (words[0] ?? '')
        : kinds.map(([kind, those]) => `${printNumber(those.length)} ${WORDS[kind]}`).join(', '),
    services: all.slice(0, MOST_SERVICES),
    more: Math.max(all.length - MOST_SERVICES, 0),
  };
}

/** What the registry says of ports, for each of some transports; those that it says the same of stand together. */
export function standings(index: Index, ports: Interval, transports: readonly Transport[]): Standing[] {
  const each = (transports.length > 0 ? transports : USUAL).map((transport) => standingOn(index, ports, transport));
  return [
    ...Map.groupBy(each, ({ status, services, more }) => JSON.stringify([status, services, more])).values(),
  ].flatMap((alike) => (alike[0] ? [{ ...alike[0], transports: alike.flatMap((one) => one.transports) }] : []));
}
