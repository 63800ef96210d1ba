import { leadFirst } from '../registry/index/leading-name.ts';
import { slug } from '../registry/index/permalink.ts';
import type { Port } from '../registry/index/ports.ts';
import { serviceLabels } from '../registry/index/service-labels.ts';
import { plainDescription, type Service, spansOf } from '../registry/index/services.ts';
import { type Entry, isNamed } from '../registry/record/entry.ts';
import { type Interval, portsOf, printInterval, type Transport, TRANSPORTS } from '../registry/record/port.ts';
import type { Registry } from '../registry/registry.ts';
import { unique, uniqueBy } from '../registry/text/list.ts';
import { firstOf, must } from '../registry/text/must.ts';
import type { Traffic } from './commands/traffic.ts';
import { inFileOrder, isOn, printServiceLine, serviceLines } from './services.ts';

/** The ports of a service, for printing in the formats of other tools. */
export function serviceTraffic(registry: Registry, service: Service): Traffic {
  const { name, entries, aliases, aliasOf } = service;
  // IANA writes some single ports as ranges: 4748-4748. A tool gets one port.
  const portsOn = (transport: Transport): Interval[] =>
    uniqueBy(spansOf({ entries: entries.filter((entry) => isOn(entry, transport)) }), (span) =>
      printInterval(span, '-'),
    );
  const uses = TRANSPORTS.map((transport) => ({ transport, ports: portsOn(transport) })).filter(
    ({ ports }) => ports.length > 0,
  );
  // The service's name and aliases. Names of other services on the same ports are left out.
  const own = new Set([service.slug, ...[...aliases, ...aliasOf].map(slug)]);
  const isOwn = (entry: Entry): boolean => isNamed(entry) && own.has(slug(entry.name));
  const lines = unique(spansOf(service).flatMap(portsOf))
    .flatMap((port) => registry.portAt.get(port) ?? [])
    .flatMap(({ number, entries: here }) => serviceLines({ number, entries: here.filter(isOwn) }, service.slug))
    .filter((line) => [line.name, ...line.aliases].some((one) => slug(one) === service.slug));
  return {
    name,
    description: plainDescription(firstOf(entries, 'entry of a service')),
    uses,
    lines: inFileOrder(registry, lines).map(printServiceLine).join('\n'),
    labels: serviceLabels(service).srv,
  };
}

/** A port, for printing in the formats of other tools. If no entry names a service, the port is on TCP and UDP. */
export function portTraffic(registry: Registry, port: Port): Traffic {
  const { number, entries } = port;
  const lines = serviceLines(port);
  const named = entries.filter(isNamed);
  const on = TRANSPORTS.filter((transport) =>
    (named.length === 0 ? [{ transport: null }] : named).some((entry) => isOn(entry, transport)),
  );
  // The SRV labels of all names of the port, not only of the leading ones.
  const labels = TRANSPORTS.flatMap((transport) =>
    unique(leadFirst(named.filter((entry) => entry.transport === transport)).map(({ name }) => slug(name)))
      .flatMap((key) => serviceLabels(must(registry.services, key, 'service')).srv)
      .filter((label) => label.endsWith(`._${transport}`)),
  );
  // The port has a name only if it is the same on all transports.
  const [line] = unique(lines.map(({ name }) => name)).length === 1 ? lines : [];
  return {
    name: line?.name ?? null,
    description: line?.comment ?? '',
    uses: on.map((transport) => ({ transport, ports: [{ first: number, last: number }] })),
    lines: lines.map(printServiceLine).join('\n'),
    labels,
  };
}
