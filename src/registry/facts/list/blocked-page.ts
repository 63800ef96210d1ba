import { leadFirst } from '../../index/leading-name.ts';
import { BLOCKED, portPath } from '../../index/permalink.ts';
import type { Entry } from '../../record/entry.ts';
import { intervalsOf, printInterval } from '../../record/port.ts';
import type { Status } from '../../record/status.ts';
import type { Registry } from '../../registry.ts';
import { printCount } from '../../text/count.ts';
import type { Headline } from '../headline.ts';
import type { Link } from '../link.ts';
import type { Sentence } from '../sentence.ts';
import { serviceNames } from '../service/service-names.ts';
import type { SiteData } from '../site-data.ts';

/** A port that browsers block. */
interface BlockedPort {
  readonly port: number;
  /** Null where the port has no page. */
  readonly path: string | null;
  readonly services: readonly Link[];
  /** Null where the registry has no entry of the port. */
  readonly status: Status | null;
  readonly source: { readonly text: string; readonly url: string };
}

/** What the page of all ports that browsers block says. */
export interface BlockedPage extends Headline {
  readonly path: string;
  readonly words: string;
  readonly lead: readonly Sentence[];
  readonly ports: readonly BlockedPort[];
  /** The query that finds the entries of these ports in the table of all entries. */
  readonly query: string;
  readonly entries: readonly Entry[];
}

function blockedPort(registry: Registry, port: number, url: string): BlockedPort {
  const known = registry.portAt.get(port);
  return {
    port,
    path: known ? portPath(port) : null,
    services: serviceNames(registry, leadFirst(known?.entries ?? [])),
    status: known && known.entries.length > 0 ? known.status : null,
    source: { text: /^https:\/\/([^/]+)/.exec(url)?.[1] ?? url, url },
  };
}

export function blockedPage({ registry, ours: { blockedPorts } }: SiteData): BlockedPage {
  const blocked = [...blockedPorts].sort(([a], [b]) => a - b);
  const numbers = blocked.map(([port]) => port);
  const covered = new Set(numbers.flatMap((port) => registry.portAt.get(port)?.entries ?? []));
  return {
    title: 'Ports that browsers block',
    description: `${printCount(numbers.length, 'port')} that web browsers block by the Fetch standard, with IANA's services on them.`,
    path: BLOCKED,
    words: 'in the Fetch standard; not from IANA',
    lead: [
      [
        `Not from IANA: web browsers block ${printCount(numbers.length, 'port')} (`,
        { text: 'Fetch standard, bad ports', url: 'https://fetch.spec.whatwg.org/#port-blocking' },
        ').',
      ],
      [
        'Servers of other protocols listen on these ports. A web page could make a browser send such a server a request that the server reads as commands. That is why the Fetch standard blocks these ports.',
      ],
    ],
    ports: blocked.map(([port, source]) => blockedPort(registry, port, source)),
    query: `port:${intervalsOf(numbers)
      .map((interval) => printInterval(interval, '-'))
      .join(',')}`,
    entries: registry.entries.filter((entry) => covered.has(entry)),
  };
}
