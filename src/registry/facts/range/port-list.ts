import { leadFirst } from '../../index/leading-name.ts';
import { portPath } from '../../index/permalink.ts';
import type { Port } from '../../index/ports.ts';
import { plainDescription } from '../../index/services.ts';
import type { Interval } from '../../record/port.ts';
import type { Registry } from '../../registry.ts';
import { unique } from '../../text/list.ts';
import { transportsOf } from '../headline.ts';
import type { Link } from '../link.ts';
import { serviceNames } from '../service/service-names.ts';

/** Assigned ports, for a table. */
export interface PortList {
  readonly caption: string;
  readonly rows: readonly PortRow[];
}

/** An assigned port and what it is for. */
export interface PortRow {
  readonly number: number;
  readonly path: string;
  readonly services: readonly Link[];
  readonly transports: string;
  readonly description: string;
}

function portRow(registry: Registry, { number, entries }: Port): PortRow {
  const named = leadFirst(entries.filter(({ name }) => name !== null));
  return {
    number,
    path: portPath(number),
    services: serviceNames(registry, named),
    transports: transportsOf(named).join(', '),
    description: unique(named.map(plainDescription)).join('; '),
  };
}

/** A table of ports; null for none. */
export function portList(registry: Registry, ports: readonly Port[], caption: string): PortList | null {
  return ports.length > 0 ? { caption, rows: ports.map((port) => portRow(registry, port)) } : null;
}

/** The ports of an interval that the registry speaks of. */
export function portsWithin({ ports }: Pick<Registry, 'ports'>, { first, last }: Interval): Port[] {
  return ports.filter(({ number }) => number >= first && number <= last);
}

export function assignedAmong(ports: readonly Port[]): Port[] {
  return ports.filter(({ status }) => status.kind === 'assigned');
}
