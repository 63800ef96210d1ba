import { spanAround } from '../registry/facts/own-page.ts';
import type { CommonName } from '../registry/ours/common-names.ts';
import { compareText } from '../registry/text/order.ts';
import { PORT_COUNT, type Interval } from '../registry/record/port.ts';
import { type FormerService, successorsOf } from '../registry/history/former.ts';
import type { Port } from '../registry/index/ports.ts';
import type { Registry } from '../registry/registry.ts';
import { spansOf } from '../registry/index/services.ts';

// What src/browser/search/names.ts reads: see there for the form, chosen because it compresses to a third less than a list by name.

const print = ({ first, last }: Interval): string => (first === last ? String(first) : `${first}-${last}`);

function printServices({ services }: Registry): string {
  const rows = [...services.values()].map((service) => ({
    name: service.name,
    slug: service.slug,
    ports: spansOf(service),
  }));
  rows.sort(
    (a, b) => (a.ports[0]?.first ?? PORT_COUNT) - (b.ports[0]?.first ?? PORT_COUNT) || compareText(a.slug, b.slug),
  );
  let before = 0;
  return rows
    .map(({ name, ports }) => {
      const [first] = ports;
      if (!first) return `${name} -`;
      const distance = first.first - before;
      before = first.first;
      if (ports.length > 1 || first.first !== first.last) return `${name} =${ports.map(print).join()}`;
      return distance === 1 ? name : `${name} ${distance}`;
    })
    .join('\n');
}

function printNumbers(numbers: readonly number[]): string {
  const stretches: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const stretch = stretches.at(-1);
    if (stretch && stretch.last === number - 1) stretch.last = number;
    else stretches.push({ first: number, last: number });
  }
  return stretches.map(print).join();
}

// Stretches of ports without a page, each with the entry that speaks of them: nothing if that is for just these ports, else
// its ports behind a slash, and nothing behind it where none is.
function printLeftOut(ports: readonly Port[]): string {
  const stretches: { first: number; last: number; span: string }[] = [];
  for (const port of ports) {
    const around = spanAround(port);
    const span = around ? `${around.first}-${around.last}` : '';
    const stretch = stretches.at(-1);
    if (stretch && stretch.last === port.number - 1 && stretch.span === span) stretch.last = port.number;
    else stretches.push({ first: port.number, last: port.number, span });
  }
  return stretches
    .map(({ first, last, span }) => (`${first}-${last}` === span ? span : `${print({ first, last })}/${span}`))
    .join();
}

// A name that is gone: since when, and the names that are in its place.
function printFormer(registry: Registry, { name, since, entries }: FormerService): string {
  const successors = successorsOf(registry, entries).map(({ entry }) => entry.name ?? '');
  return [name, since, [...new Set(successors)].filter(Boolean).join(', ')].join('\t');
}

/** Takes the registry, the common names of what has a page and the ports that have one, and returns the file that the exact layer of search answers from. */
export function printSearchNames(registry: Registry, names: readonly CommonName[], withPage: readonly Port[]): string {
  const { ports, info } = registry;
  const having = (kind: string): number[] =>
    ports.filter(({ status }) => status.kind === kind).map(({ number }) => number);
  const present = info.excerpt ? printNumbers(ports.map(({ number }) => number)) : '';
  const has = new Set(withPage);
  const leftOut = printLeftOut(ports.filter((port) => !has.has(port)));
  const uses = names.map(({ name, target, what }) =>
    [name, 'service' in target ? target.service : target.port, what].join('\t'),
  );
  return [
    printServices(registry),
    [`r${printNumbers(having('reserved'))}`, `o${printNumbers(having('other'))}`, `p${present}`, `l${leftOut}`].join(
      '\n',
    ),
    uses.join('\n'),
    [...registry.former.services.values()].map((former) => printFormer(registry, former)).join('\n'),
  ].join('\n\n');
}
