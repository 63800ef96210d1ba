import { spanAround } from '../registry/facts/port/own-page.ts';
import type { FormerService } from '../registry/history/former.ts';
import { successorsOf } from '../registry/history/successors.ts';
import { leadFirst } from '../registry/index/leading-name.ts';
import { slug } from '../registry/index/permalink.ts';
import type { Port } from '../registry/index/ports.ts';
import { spansOf } from '../registry/index/services.ts';
import type { CommonName } from '../registry/ours/common-names.ts';
import { isNamed } from '../registry/record/entry.ts';
import {
  type Interval,
  intervalsOf,
  PORT_COUNT,
  printInterval,
  printSpan,
  type Span,
} from '../registry/record/port.ts';
import type { StatusKind } from '../registry/record/status.ts';
import type { Registry } from '../registry/registry.ts';
import { unique } from '../registry/text/list.ts';
import { must } from '../registry/text/must.ts';
import { compareText } from '../registry/text/order.ts';

// src/browser/search/index/ reads the files that this module prints, and describes their form. The form compresses to a
// third less than a list by name.

// The place of a service among the names of a port. The leading name is the first, as on the port's page.
function placeOn(port: Port | undefined, service: string): number {
  const named = port?.entries.filter(isNamed) ?? [];
  return leadFirst(named).findIndex(({ name }) => slug(name) === service);
}

function printServices({ services, portAt }: Registry): string {
  const rows = [...services.values()].map((service) => {
    const ports = spansOf(service);
    const first = ports[0]?.first ?? PORT_COUNT;
    return { name: service.name, slug: service.slug, ports, first, place: placeOn(portAt.get(first), service.slug) };
  });
  rows.sort((a, b) => a.first - b.first || a.place - b.place || compareText(a.slug, b.slug));
  let before = 0;
  return rows
    .map(({ name, ports }, i) => {
      const [first] = ports;
      if (!first) return rows[i - 1]?.ports.length === 0 ? name : `${name} -`;
      const distance = first.first - before;
      before = first.first;
      if (ports.length > 1 || first.first !== first.last)
        return `${name} =${ports.map((span) => printInterval(span, '-')).join()}`;
      return distance === 1 ? name : `${name} ${distance}`;
    })
    .join('\n');
}

const printNumbers = (ports: readonly Port[]): string =>
  intervalsOf(ports.map(({ number }) => number))
    .map((interval) => printInterval(interval, '-'))
    .join();

// For each interval: the distance from the end of the one before, and how many ports follow its first.
function printDistances(intervals: readonly Interval[]): string {
  let before = 0;
  return intervals
    .map(({ first, last }) => {
      const text = `${first - before}+${last - first}`;
      before = last;
      return text;
    })
    .join();
}

// The ports without a page, as intervals. An interval ends where the span around its ports ends.
function printLeftOut(ports: readonly Port[]): string {
  const spanOf = new Map(ports.map((port) => [port.number, spanAround(port)]));
  return printDistances(intervalsOf(spanOf.keys(), (port) => spanOf.get(port) === spanOf.get(port - 1)));
}

// The spans of entries that belong to no service.
function spansOfNone({ spans, services }: Registry): Span[] {
  const named = new Set([...services.values()].flatMap(spansOf).map((span) => printInterval(span, '-')));
  return [...spans.values()].map(({ span }) => span).filter((span) => !named.has(printInterval(span, '-')));
}

// A former name, the date since which it is gone, and the names in its place.
function printFormer(registry: Registry, { name, since, entries }: FormerService): string {
  const successors = successorsOf(registry, entries).map(({ entry }) => entry);
  return [name, since, unique(successors.filter(isNamed).map((entry) => entry.name)).join(', ')].join('\t');
}

/** The file from which the search finds ports and exact names. `withPage` are the ports with a page. */
export function printSearchNames(registry: Registry, withPage: readonly Port[]): string {
  const { ports, info } = registry;
  const having = (kind: StatusKind): string => printNumbers(ports.filter(({ status }) => status.kind === kind));
  const has = new Set(withPage);
  const present = info.excerpt ? printNumbers(ports) : '';
  const leftOut = ports.filter((port) => !has.has(port));
  const around = new Set(leftOut.flatMap((port) => spanAround(port) ?? []).map(printSpan));
  return [
    printServices(registry),
    [
      `r${having('reserved')}`,
      `o${having('other')}`,
      `p${present}`,
      `l${printLeftOut(leftOut)}`,
      `s${printDistances(spansOfNone(registry).filter((span) => around.has(printSpan(span))))}`,
    ].join('\n'),
  ].join('\n\n');
}

/** Common names in the order of the things that they lead to: services by their slug, then ports by their number. */
export function groupUses(names: readonly CommonName[]): CommonName[] {
  const portOf = ({ target }: CommonName): number => ('port' in target ? target.port : -1);
  const serviceOf = ({ target }: CommonName): string => ('service' in target ? target.service : '');
  return names.toSorted((a, b) => portOf(a) - portOf(b) || compareText(serviceOf(a), serviceOf(b)));
}

// Each line has a service, or a port as its distance from the port before, and then common names. If a common name
// leads to several things, it has one plus before it for each likelier one.
function printUses(names: readonly CommonName[]): string {
  const rows = new Map(
    [...Map.groupBy(names, ({ name }) => name.toLowerCase()).values()].flatMap((same) =>
      same.map((use, i) => [use, i]),
    ),
  );
  let before = 0;
  const groups = Map.groupBy(groupUses(names), ({ target }) => ('service' in target ? target.service : target.port));
  return [...groups]
    .map(([target, uses]) => {
      const where = typeof target === 'number' ? target - before : target;
      if (typeof target === 'number') before = target;
      return [where, ...uses.map((use) => '+'.repeat(must(rows, use, 'row')) + use.name)].join('\t');
    })
    .join('\n');
}

/** The file that adds to the file of names: common names, former names, and spans of no service. */
export function printSearchUses(registry: Registry, names: readonly CommonName[]): string {
  return [
    printUses(names),
    [...registry.former.services.values()].map((former) => printFormer(registry, former)).join('\n'),
    printDistances(spansOfNone(registry)),
  ].join('\n\n');
}
