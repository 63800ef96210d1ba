import { slug } from '../../../registry/index/permalink.ts';
import { type Interval, parsePort, portsOf } from '../../../registry/record/port.ts';
import { type Folded, folded } from '../fold.ts';
import { parseSections } from './sections.ts';

export interface NamedService extends Folded {
  readonly slug: string;
  readonly ports: readonly Interval[];
}

/** A common name of a service or a port. */
export interface NamedUse extends Folded {
  /** The service or the port that people call by this name. */
  readonly target: NamedService | number;
  /** How many other targets people mean more often by this name. */
  readonly rank: number;
  /** The place of the name in its file. At the same place, people.txt says what the name is for. */
  readonly place: number;
}

/** A service name that the registry no longer has. */
export interface NamedFormer extends Folded {
  readonly slug: string;
  /** The date of the first release without it. */
  readonly since: string;
  /** The names that took its place, with commas between them; '' if there are none. */
  readonly now: string;
}

/** The names and ports that the search compares a query with. */
export interface Names {
  readonly services: readonly NamedService[];
  /** The services by their names in lower case. */
  readonly byName: ReadonlyMap<string, NamedService>;
  readonly uses: readonly NamedUse[];
  /**
   * The names, in lower case, of services without a port that are also common names of a service with a port: people
   * who type `rdp` mean ms-wbt-server, which has a port, and not rdp, which has none. The service with a port comes
   * first in the answers. Only the first target of a common name counts.
   */
  readonly givingWay: ReadonlySet<string>;
  readonly former: readonly NamedFormer[];
  readonly reserved: ReadonlySet<number>;
  /** Ports whose status IANA gives in words of its own. */
  readonly other: ReadonlySet<number>;
  /** Spans without a service: those around ports without a page. With the common names, all of them are loaded. */
  readonly spans: readonly Interval[];
  /** The ports that the registry knows; null if it knows all ports. */
  readonly present: ReadonlySet<number> | null;
  /** Ports without a page of their own. */
  readonly pageless: readonly Interval[];
}

/**
 * Reads the file that src/formats/search-names.ts prints: services, then lines of ports. The services are in the order
 * of their first ports. After the name of a service stands how far its port is from the port of the service before:
 * nothing for 1, or the number. After a service with several ports or a span stand `=` and all its ports, after the
 * first one without a port `-`; those behind it have none either. The lines of ports begin with a letter each:
 * reserved ports, ports with another status, present ports, ports without a page, and spans without a
 * service. parseDistances reads the last two lines.
 */
export function parseNames(text: string): Names {
  const [services = [], ports = []] = parseSections(text);
  const named = parseServices(services);
  const byName = new Map(named.map((service) => [service.lower, service]));
  const [reserved = '', other = '', present = '', pageless = '', spans = ''] = ports.map((line) => line.slice(1));
  return {
    services: named,
    byName,
    uses: [],
    givingWay: new Set(),
    former: [],
    reserved: parseNumbers(reserved),
    other: parseNumbers(other),
    present: present === '' ? null : parseNumbers(present),
    pageless: parseDistances(pageless),
    spans: parseDistances(spans),
  };
}

function parseServices(lines: readonly string[]): NamedService[] {
  let before = 0;
  let usual = '1';
  return lines.map((line) => {
    const [name = '', where = usual] = line.split(' ');
    if (where === '-') usual = where;
    const ports = parseWhere(where, before);
    before = ports[0]?.first ?? before;
    return { ...folded(name), slug: slug(name), ports };
  });
}

function parseWhere(where: string, before: number): Interval[] {
  if (where === '-') return [];
  if (where.startsWith('=')) return parseIntervals(where.slice(1));
  const port = before + Number(where);
  return [{ first: port, last: port }];
}

function parseIntervals(text: string): Interval[] {
  return text.split(',').flatMap((part) => {
    const [first = null, last = first] = part.split('-').map(parsePort);
    return first === null || last === null ? [] : [{ first, last }];
  });
}

const parseNumbers = (text: string): Set<number> => new Set(parseIntervals(text).flatMap(portsOf));

/**
 * Reads intervals such as `225+16,8+6`: how far the first number of each is from the last of the one before it, and how
 * far its own last number is from its first.
 */
export function parseDistances(text: string): Interval[] {
  let before = 0;
  return text.split(',').flatMap((part) => {
    const [distance = NaN, length = NaN] = part.split('+').map(Number);
    const first = before + distance;
    before = first + length;
    return Number.isNaN(before) ? [] : [{ first, last: before }];
  });
}
