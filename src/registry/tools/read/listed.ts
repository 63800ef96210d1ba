import type { Interval } from '../../record/port.ts';
import type { Holding, Limit } from '../ports/knowledge.ts';

/** What people call a service of IANA's or a port. */
interface CommonUse {
  readonly name: string;
  /** A port, or the name of a service. */
  readonly of: number | string;
}

/** All that is known of the ports and names in a text. */
export interface Listed {
  readonly holdings: readonly Holding[];
  readonly uses: readonly CommonUse[];
  readonly limits: readonly Limit[];
  /** Whether the registry has what IANA says of a port. An excerpt has that only for some ports. */
  readonly isKnown: (port: number) => boolean;
  /** The path of the page that speaks of a port. */
  readonly pathOf: (port: number) => string;
}

/** What `Listed` has, indexed by what is asked. */
export interface Index extends Pick<Listed, 'limits' | 'isKnown' | 'pathOf'> {
  readonly onPort: (port: number) => readonly Holding[];
  /** The ports of a service, by its name in any case; none where IANA lists no such service or no port for it. */
  readonly portsOf: (name: string) => readonly Interval[];
  /** What people use a port, or one of these services, for. */
  readonly usesOf: (port: number, services: readonly string[]) => readonly string[];
  /** What people mean by a name that is not IANA's, the likeliest first. */
  readonly meantBy: (name: string) => readonly (number | string)[];
}

const EMPTY: readonly never[] = [];
const lower = (target: number | string): number | string =>
  typeof target === 'string' ? target.toLowerCase() : target;

export function makeIndex({ holdings, uses, limits, isKnown, pathOf }: Listed): Index {
  const byPort: Holding[][] = [];
  const byName = new Map<string, Map<string, Interval>>();
  for (const holding of holdings) {
    const { name, span } = holding;
    if (!span) continue;
    for (let port = span.first; port <= span.last; port++) (byPort[port] ??= []).push(holding);
    if (name === null) continue;
    const ports = byName.get(name.toLowerCase()) ?? new Map<string, Interval>();
    byName.set(name.toLowerCase(), ports.set(`${span.first}-${span.last}`, span));
  }
  const byTarget = Map.groupBy(uses, ({ of }) => lower(of));
  const byUse = Map.groupBy(uses, ({ name }) => name.toLowerCase());
  return {
    onPort: (port) => byPort[port] ?? EMPTY,
    portsOf: (name) => [...(byName.get(name.toLowerCase())?.values() ?? EMPTY)],
    usesOf: (port, services) =>
      [port, ...services.map(lower)].flatMap((target) => (byTarget.get(target) ?? []).map(({ name }) => name)),
    meantBy: (name) => (byUse.get(name.toLowerCase()) ?? []).map(({ of }) => of),
    limits,
    isKnown,
    pathOf,
  };
}
