import type { Port } from '../../index/ports.ts';
import type { Interval } from '../../record/port.ts';
import type { Registry } from '../../registry.ts';

/** Assigned ports, for a table. */
export interface PortList {
  readonly caption: string;
  readonly ports: readonly Port[];
}

/** The ports of an interval that the registry speaks of. */
export function portsWithin({ ports }: Pick<Registry, 'ports'>, { first, last }: Interval): Port[] {
  return ports.filter(({ number }) => number >= first && number <= last);
}

export function assignedAmong(ports: readonly Port[]): Port[] {
  return ports.filter(({ status }) => status.kind === 'assigned');
}
