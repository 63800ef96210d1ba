import { spanAround } from '../registry/facts/port/own-page.ts';
import type { FormerService } from '../registry/history/former.ts';
import { successorsOf } from '../registry/history/successors.ts';
import { leadFirst } from '../registry/index/leading-name.ts';
import { slug } from '../registry/index/permalink.ts';
import type { Port } from '../registry/index/ports.ts';
import { spansOf } from '../registry/index/services.ts';
import type { CommonName } from '../registry/ours/common-names.ts';
import { isNamed } from '../registry/record/entry.ts';
import { intervalsOf, PORT_COUNT, printInterval, printSpan } from '../registry/record/port.ts';
import type { StatusKind } from '../registry/record/status.ts';
import type { Registry } from '../registry/registry.ts';
import { unique } from '../registry/text/list.ts';
import { must } from '../registry/text/must.ts';
import { compareText } from '../registry/text/order.ts';

// What src/browser/search/names.ts reads: see there for the form, chosen because it compresses to a third less than a
// list by name.

// Of the names of a port the leading one stands first, as on its page.
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
    .map(({ name, ports }) => {
      const [first] = ports;
      if (!first) return `${name} -`;
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

// Intervals of ports without a page, each with the span of the entry that covers them: nothing if that span is the
// interval, else the span behind a slash, and nothing behind the slash where no entry covers them.
function printLeftOut(ports: readonly Port[]): string {
  const spanOf = new Map(
    ports.map((port) => {
      const around = spanAround(port);
      return [port.number, around ? printSpan(around) : ''];
    }),
  );
  return intervalsOf(spanOf.keys(), (port) => spanOf.get(port) === spanOf.get(port - 1))
    .map(({ first, last }) => {
      const span = must(spanOf, first, 'span of a port');
      return `${first}-${last}` === span ? span : `${printInterval({ first, last }, '-')}/${span}`;
    })
    .join();
}

// Spans with a page that are those of no service: how far each begins behind the end of the one before, and its length.
function printSpans({ spans, services }: Registry): string {
  const named = new Set([...services.values()].flatMap(spansOf).map((span) => printInterval(span, '-')));
  let before = 0;
  return [...spans.values()]
    .map(({ span }) => span)
    .filter((span) => span.last > span.first && !named.has(printInterval(span, '-')))
    .sort((a, b) => a.first - b.first || a.last - b.last)
    .map(({ first, last }) => {
      const text = `${first - before}+${last - first}`;
      before = last;
      return text;
    })
    .join();
}

// A name that is gone: since when, and the names that are in its place.
function printFormer(registry: Registry, { name, since, entries }: FormerService): string {
  const successors = successorsOf(registry, entries).map(({ entry }) => entry);
  return [name, since, unique(successors.filter(isNamed).map((entry) => entry.name)).join(', ')].join('\t');
}

/** The file that the exact layer of search answers from. `withPage` are the ports with a page. */
export function printSearchNames(registry: Registry, withPage: readonly Port[]): string {
  const { ports, info } = registry;
  const having = (kind: StatusKind): string => printNumbers(ports.filter(({ status }) => status.kind === kind));
  const has = new Set(withPage);
  const present = info.excerpt ? printNumbers(ports) : '';
  const leftOut = printLeftOut(ports.filter((port) => !has.has(port)));
  return [
    printServices(registry),
    [`r${having('reserved')}`, `o${having('other')}`, `p${present}`, `l${leftOut}`, `s${printSpans(registry)}`].join(
      '\n',
    ),
    [...registry.former.services.values()].map((former) => printFormer(registry, former)).join('\n'),
  ].join('\n\n');
}

/** The file of common names: a name, and the slug of a service or a port. Of one name the likeliest comes first. */
export function printSearchUses(names: readonly CommonName[]): string {
  return names.map(({ name, target }) => `${name}\t${'service' in target ? target.service : target.port}`).join('\n');
}
