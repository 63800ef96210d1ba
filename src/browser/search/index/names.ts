import { slug } from '../../../registry/index/permalink.ts';
import { type Interval, parsePort, portsOf } from '../../../registry/record/port.ts';
import { type Folded, folded } from '../fold.ts';
import { parseSections } from './sections.ts';

/** A service as search knows it. */
export interface NamedService extends Folded {
  readonly slug: string;
  readonly ports: readonly Interval[];
}

/** A common name as search knows it. */
export interface NamedUse extends Folded {
  /** The service or the port that people call so. */
  readonly target: NamedService | number;
  /** How many targets people mean sooner by this name. */
  readonly rank: number;
  /** Its place in the file, which is that of what it is for. */
  readonly place: number;
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
  readonly uses: readonly NamedUse[];
  /**
   * Names, in lower case, of services without a port that give way to a registered one which has a port and is called
   * so: people who type `rdp` mean that. A service whose name first leads to itself does not.
   */
  readonly givingWay: ReadonlySet<string>;
  readonly former: readonly NamedFormer[];
  readonly reserved: ReadonlySet<number>;
  /** Ports whose status IANA gives in words of its own. */
  readonly other: ReadonlySet<number>;
  /** Spans of no service: those around ports without a page, and all once the common names are loaded. */
  readonly spans: readonly Interval[];
  /** The ports that the registry knows; null when that is all. */
  readonly present: ReadonlySet<number> | null;
  /** Ports without a page of their own. */
  readonly pageless: readonly Interval[];
}

/**
 * Reads what src/formats/search-names.ts prints: services, lines of ports.
 * Services are ordered by their first port, and say how far that is from the one before: nothing for 1, a number for
 * more, `=` and all their ports where they have several or a span, `-` where they have none.
 * The lines of ports have a letter each: reserved, other words of IANA's, present, left without a page,
 * spans of no service; the last two say how far each begins behind the end of the one before, and its length.
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
  return lines.map((line) => {
    const [name = '', where = '1'] = line.split(' ');
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

/** Intervals that say how far each begins behind the end of the one before, and its length: `225+16,8+6`. */
export function parseDistances(text: string): Interval[] {
  let before = 0;
  return text.split(',').flatMap((part) => {
    const [distance = NaN, length = NaN] = part.split('+').map(Number);
    const first = before + distance;
    before = first + length;
    return Number.isNaN(before) ? [] : [{ first, last: before }];
  });
}
