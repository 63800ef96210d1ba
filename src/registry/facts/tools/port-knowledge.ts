import type { Knowledge, Limit } from '../../tools/ports/knowledge.ts';
import type { SiteData } from '../site-data.ts';

/** A limit, and the day on which its source said so; null where the list of sources keeps none. */
export type DatedLimit = Limit & { readonly lookedUp: string | null };

/** What stands in the way of ports besides assignments: what systems make of them, and what browsers block. */
export function portLimitList({ portLimits, blockedPorts }: SiteData['ours']): DatedLimit[] {
  return [
    ...[...blockedPorts].map(([port, url]): DatedLimit => ({
      first: port,
      last: port,
      transports: ['tcp', 'udp'],
      kind: 'blocked',
      system: 'Web browsers',
      what: 'Web browsers block this port',
      source: { name: 'Fetch standard', url },
      lookedUp: null,
      avoided: true,
    })),
    ...portLimits.map(({ ports: { first, last }, ...limit }) => ({ first, last, ...limit })),
  ];
}

/** All that ports are chosen by. */
export function portKnowledge({ registry, ours }: SiteData): Knowledge {
  return {
    holdings: registry.entries,
    uses: ours.commonNames.flatMap(({ name, target }) => ('port' in target ? [{ port: target.port, name }] : [])),
    limits: portLimitList(ours),
  };
}
