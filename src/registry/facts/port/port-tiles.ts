import { leadFirst } from '../../index/leading-name.ts';
import type { Port } from '../../index/ports.ts';
import { type StatusKind, statusWords, transportStatuses } from '../../record/status.ts';
import type { Registry } from '../../registry.ts';
import type { Link } from '../link.ts';
import { serviceNames } from '../service/service-names.ts';

/** What a port is on a transport, or on all transports where the registry says the same of all. */
export interface PortTile {
  /** `TCP`, or `TCP, UDP, SCTP, DCCP`. */
  readonly transports: string;
  readonly kind: StatusKind;
  readonly words: string;
  /** The services that have it there, the leading one first. */
  readonly services: readonly Link[];
}

/** What a port is on each transport; in one tile where it is assigned on none and its status is the same on all. */
export function portTiles(registry: Registry, { number, entries }: Port): PortTile[] {
  const tiles = transportStatuses(number, entries).map(({ transport, status }): PortTile => {
    const on = entries.filter((entry) => (entry.transport ?? transport) === transport);
    return {
      transports: transport.toUpperCase(),
      kind: status.kind,
      words: statusWords(status),
      services: status.kind === 'assigned' ? serviceNames(registry, leadFirst(on)) : [],
    };
  });
  const [first, ...others] = tiles;
  const isOne = first && first.services.length === 0 && others.every(({ words }) => words === first.words);
  return isOne ? [{ ...first, transports: tiles.map(({ transports }) => transports).join(', ') }] : tiles;
}
