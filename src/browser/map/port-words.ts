import { sharedPagePath } from '../../registry/facts/port/own-page.ts';
import { portsOf, rangeOf } from '../../registry/record/port.ts';
import { href } from '../href.ts';
import type { Names } from '../search/index/names.ts';
import { portPagePath } from '../search/port-page.ts';

/** Reads of all ports what the names of the search say: its services, or '' where it has none, and its status. */
export function readWords(names: Names): (port: number) => [services: string, status: string] {
  const services = new Map<number, string>();
  for (const { name, ports } of names.services) {
    for (const port of ports.flatMap(portsOf)) {
      const before = services.get(port);
      services.set(port, before ? `${before}, ${name}` : name);
    }
  }
  return (port) => {
    const on = services.get(port);
    return on ? [on, 'Assigned'] : ['', statusOf(names, port)];
  };
}

function statusOf({ present, reserved, other }: Names, port: number): string {
  if (present && !present.has(port)) return 'No entry';
  if (reserved.has(port)) return 'Reserved';
  if (other.has(port)) return 'Other';
  return rangeOf(port).id === 'dynamic' ? 'Dynamic' : 'Unassigned';
}

/** Where a port is spoken of. */
export function portLink(names: Names, port: number): string {
  return href(names.present?.has(port) === false ? sharedPagePath(port, null) : portPagePath(names, port));
}
