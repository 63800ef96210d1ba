import { portPath, spanPath, thousandPath } from '../../index/permalink.ts';
import type { Port } from '../../index/ports.ts';
import type { BlockedPorts } from '../../ours/blocked-ports.ts';
import type { CommonNamesAt } from '../../ours/common-uses.ts';
import type { PortLimit } from '../../ours/port-limits.ts';
import { type Interval, rangeOf, type Span, thousandOf } from '../../record/port.ts';
import type { Registry } from '../../registry.ts';
import { must } from '../../text/must.ts';

/**
 * Which ports have a page of their own: all, or all but those of which the site says no more than that they are dynamic
 * or, together with other ports, unassigned.
 */
export type PortPages = 'all' | 'registered';

/** The ports that have a page of their own, and the pages that speak of the other ports. */
export interface OwnPages {
  /** The ports with a page of their own, in order. */
  readonly ports: readonly Port[];
  /** The path of the page that speaks of a port: its own page, or one that it shares with other ports. */
  readonly pathOf: (port: number) => string;
  /** The ports before and after one, of those that have a page. */
  readonly beside: (port: number) => { readonly previous: number | undefined; readonly next: number | undefined };
  /** The path of the page that shows the ports of an entry. */
  readonly pathOfSpan: (span: Span) => string;
}

/** What the site adds to the registry, as far as ports' pages speak of it. */
export interface Additions {
  readonly blockedPorts: BlockedPorts;
  readonly portLimits: readonly PortLimit[];
  /** By the path of the page they lead to. */
  readonly commonNamesAt: CommonNamesAt;
}

// Whether the site says something of this port alone: of its past, its limits, its uses, or unauthorized use.
function isSpokenOf(
  { history }: Pick<Registry, 'history'>,
  { blockedPorts, portLimits, commonNamesAt }: Additions,
  { number, entries }: Port,
): boolean {
  return (
    history.ofPort.has(number) ||
    blockedPorts.has(number) ||
    portLimits.some(({ ports }) => ports.first === number && ports.last === number) ||
    commonNamesAt.has(portPath(number)) ||
    entries.some(({ unauthorizedUse }) => unauthorizedUse !== '')
  );
}

/** Whether nobody has a port: it is unassigned, by entries for several ports alone, or dynamic. */
export const isNobodys = ({ status, entries }: Port): boolean =>
  (status.kind === 'unassigned' || status.kind === 'dynamic') && entries.every(({ span }) => span?.ranged);

/** The ports of a port's first entry for several, or null if it has none. */
export function spanAround({ entries }: Port): Span | null {
  return entries.find(({ span }) => span?.ranged)?.span ?? null;
}

/** The path of the page that speaks of a port without a page: that of the span around it, or of its thousand. */
export function sharedPagePath(port: number, around: Interval | null): string {
  return around ? spanPath({ ...around, ranged: true }) : thousandPath(rangeOf(port), thousandOf(port).thousand);
}

/** Decides which ports have a page of their own. */
export function findOwnPages(registry: Registry, additions: Additions, portPages: PortPages): OwnPages {
  const without = new Map(
    portPages === 'registered'
      ? registry.ports
          .filter((port) => isNobodys(port) && !isSpokenOf(registry, additions, port))
          .map((port) => [port.number, port])
      : [],
  );
  const pathOf = (number: number): string => {
    const port = without.get(number);
    return port ? sharedPagePath(number, spanAround(port)) : portPath(number);
  };
  const ports = registry.ports.filter(({ number }) => !without.has(number));
  const places = new Map(ports.map(({ number }, place) => [number, place]));
  return {
    ports,
    beside: (port) => {
      const place = must(places, port, 'page');
      return { previous: ports[place - 1]?.number, next: ports[place + 1]?.number };
    },
    pathOf,
    pathOfSpan: (span) => (span.ranged ? spanPath(span) : pathOf(span.first)),
  };
}
