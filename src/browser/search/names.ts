import { slug } from '../../registry/index/permalink.ts';
import { type Interval, parsePort, portsOf } from '../../registry/record/port.ts';
import { type Folded, folded } from './fold.ts';
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
  /** Its place among the uses of the file, which is that of what it is. */
  readonly place: number;
}

/** A service name that the registry no longer has. */
interface NamedFormer extends Folded {
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
  /** Spans that have a page and are those of no service. */
  readonly spans: readonly Interval[];
  /** The ports that the registry knows; null when that is all. */
  readonly present: ReadonlySet<number> | null;
  /** Ports without a page of their own, with the span whose page has them; null where none does. */
  readonly pageless: readonly (Interval & { readonly span: Interval | null })[];
}

/**
 * Reads what src/formats/search-names.ts prints: services, lines of ports, names that are gone.
 * Services are ordered by their first port, and say how far that is from the one before: nothing for 1, a number for
 * more, `=` and all their ports where they have several or a span, `-` where they have none.
 * The lines of ports have a letter each: reserved, other words of IANA's, present, left without a page,
 * spans of no service.
 */
export function parseNames(text: string): Names {
  const [services = [], ports = [], former = []] = parseSections(text);
  const named = parseServices(services);
  const byName = new Map(named.map((service) => [service.lower, service]));
  const [reserved = '', other = '', present = '', pageless = '', spans = ''] = ports.map((line) => line.slice(1));
  return {
    services: named,
    byName,
    uses: [],
    givingWay: new Set(),
    former: parseFormer(former),
    reserved: parseNumbers(reserved),
    other: parseNumbers(other),
    present: present === '' ? null : parseNumbers(present),
    pageless: parsePageless(pageless),
    spans: parseSpans(spans),
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

function parsePageless(text: string): Names['pageless'] {
  return text.split(',').flatMap((part) => {
    const [ports = '', around = ports] = part.split('/');
    const [span = null] = parseIntervals(around);
    return parseIntervals(ports).map((interval) => ({ ...interval, span }));
  });
}

function parseSpans(text: string): Interval[] {
  let before = 0;
  return text.split(',').flatMap((part) => {
    const [distance = NaN, length = NaN] = part.split('+').map(Number);
    const first = before + distance;
    before = first + length;
    return Number.isNaN(before) ? [] : [{ first, last: before }];
  });
}

/** Adds the common names that printSearchUses prints. */
export function addUses(names: Names, text: string): Names {
  const uses = parseUses(text.split('\n'), names.services);
  return { ...names, uses, givingWay: findGivingWay(uses, names.byName) };
}

function parseUses(lines: readonly string[], services: readonly NamedService[]): NamedUse[] {
  const bySlug = new Map(services.map((service) => [service.slug, service]));
  return lines.flatMap((line, place) => {
    const [name = '', where = ''] = line.split('\t');
    const target = bySlug.get(where) ?? parsePort(where);
    return target === null ? [] : [{ ...folded(name), target, place }];
  });
}

function findGivingWay(uses: readonly NamedUse[], byName: Names['byName']): Set<string> {
  const first = new Map(uses.toReversed().map((use) => [use.lower, use.target]));
  const isBehind = ([lower, target]: [string, NamedUse['target']]): boolean =>
    byName.get(lower)?.ports.length === 0 && typeof target !== 'number' && target.ports.length > 0;
  return new Set([...first].filter(isBehind).map(([lower]) => lower));
}

function parseFormer(lines: readonly string[]): NamedFormer[] {
  return lines.map((line) => {
    const [name = '', since = '', now = ''] = line.split('\t');
    return { ...folded(name), slug: slug(name), since, now };
  });
}
