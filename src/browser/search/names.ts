import { slug } from '../../registry/index/permalink.ts';
import { type Folded, folded } from './fold.ts';
import { MAX_PORT, parsePort, type Interval } from '../../registry/record/port.ts';

/** A service as search knows it. */
export interface NamedService extends Folded {
  readonly slug: string;
  readonly ports: readonly Interval[];
}

/** A common name as search knows it. */
export interface NamedUse extends Folded {
  readonly service: NamedService | null;
  readonly port: number | null;
  readonly what: string;
}

/** A service name that the registry no longer has. */
export interface NamedFormer extends Folded {
  readonly slug: string;
  /** The date of the first release without it. */
  readonly since: string;
  /** The names in its place, as words. */
  readonly now: string;
}

/** What the exact layer of search answers from. */
export interface Names {
  readonly services: readonly NamedService[];
  /** By name in lower case. */
  readonly byName: ReadonlyMap<string, NamedService>;
  /** The services of each port that has any. */
  readonly byPort: ReadonlyMap<number, readonly NamedService[]>;
  readonly uses: readonly NamedUse[];
  readonly former: readonly NamedFormer[];
  readonly reserved: ReadonlySet<number>;
  /** Ports whose status IANA gives in words of its own. */
  readonly other: ReadonlySet<number>;
  /** The ports that the registry knows; null when that is all. */
  readonly present: ReadonlySet<number> | null;
  /** Stretches of ports without a page, and the ports of the entry that speaks of them; null where none does. */
  readonly leftOut: readonly (Interval & { readonly span: Interval | null })[];
}

// The file has five parts with an empty line between. Services are ordered by their first port, and say how far that is
// from the one before: nothing for 1, a number for more, `=` and all their ports where they have several or a range,
// `-` where they have none. Then lines of ports: reserved, in other words, present, without a page
// (see src/formats/search-names.ts). Then common names, then names that are gone.
const SECTION = '\n\n';

function parsePorts(text: string): Interval[] {
  return text.split(',').flatMap((part) => {
    const [first = null, last = first] = part.split('-').map(parsePort);
    return first === null || last === null ? [] : [{ first, last }];
  });
}

function parseLeftOut(text: string): Names['leftOut'] {
  return text.split(',').flatMap((part) => {
    const [stretch = '', span = stretch] = part.split('/');
    const [around = null] = parsePorts(span);
    return parsePorts(stretch).map((ports) => ({ ...ports, span: around }));
  });
}

function expand(text: string): Set<number> {
  const ports = new Set<number>();
  for (const { first, last } of parsePorts(text)) for (let port = first; port <= last; port++) ports.add(port);
  return ports;
}

function parseServices(text: string): NamedService[] {
  let port = 0;
  return text.split('\n').map((line) => {
    const [name = '', where = '1'] = line.split(' ');
    if (where === '-') return { ...folded(name), slug: slug(name), ports: [] };
    if (where.startsWith('=')) {
      const ports = parsePorts(where.slice(1));
      port = ports[0]?.first ?? port;
      return { ...folded(name), slug: slug(name), ports };
    }
    port += Number(where);
    return { ...folded(name), slug: slug(name), ports: [{ first: port, last: port }] };
  });
}

/** Takes the text of the names' file and returns what search answers from. */
export function parseNames(text: string): Names {
  const [services = '', ports = '', uses = '', former = ''] = text.split(SECTION);
  const named = services === '' ? [] : parseServices(services);
  const bySlug = new Map(named.map((service) => [service.slug, service]));
  const byPort = new Map<number, NamedService[]>();
  for (const service of named) {
    for (const { first, last } of service.ports) {
      for (let port = first; port <= Math.min(last, MAX_PORT); port++)
        byPort.set(port, [...(byPort.get(port) ?? []), service]);
    }
  }
  const [reserved = '', other = '', present = '', leftOut = ''] = ports.split('\n').map((line) => line.slice(1));
  return {
    services: named,
    byName: new Map(named.map((service) => [service.lower, service])),
    byPort,
    uses: uses
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [name = '', target = '', what = ''] = line.split('\t');
        return {
          ...folded(name),
          service: bySlug.get(target) ?? null,
          port: bySlug.has(target) ? null : parsePort(target),
          what,
        };
      }),
    former: former
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [name = '', since = '', now = ''] = line.split('\t');
        return { ...folded(name), slug: slug(name), since, now };
      }),
    reserved: expand(reserved),
    other: expand(other),
    present: present === '' ? null : expand(present),
    leftOut: parseLeftOut(leftOut),
  };
}
