import { leadFirst } from '../registry/index/leading-name.ts';
import { slug } from '../registry/index/permalink.ts';
import type { Port } from '../registry/index/ports.ts';
import { serviceLabels } from '../registry/index/service-labels.ts';
import { isWellFormed, plainDescription, type Service, spansOf } from '../registry/index/services.ts';
import { type Entry, isNamed } from '../registry/record/entry.ts';
import { type Interval, portsOf, printInterval, type Transport, TRANSPORTS } from '../registry/record/port.ts';
import type { Registry } from '../registry/registry.ts';
import { unique, uniqueBy } from '../registry/text/list.ts';
import { escapeText } from '../registry/text/markup.ts';
import { firstOf, must } from '../registry/text/must.ts';
import type { Snippet } from './citations.ts';
import { inFileOrder, isOn, printServiceLine, type ServiceLine, serviceLines } from './services.ts';

/** What a tool lets through, looks for or offers: ports on transports, and a name for them. */
interface Traffic {
  readonly name: string;
  readonly description: string;
  readonly uses: readonly { readonly transport: Transport; readonly ports: readonly Interval[] }[];
}

const isOne = ({ first, last }: Interval): boolean => first === last;

// nft(8): a set for several ports.
function printNftables({ uses }: Traffic): string {
  const set = (ports: readonly Interval[]): string => {
    const texts = ports.map((one) => printInterval(one, '-')).join(', ');
    return ports.length === 1 ? texts : `{ ${texts} }`;
  };
  return uses.map(({ transport, ports }) => `${transport} dport ${set(ports)} accept`).join('\n');
}

// firewalld.service(5)
function printFirewalld({ name, description, uses }: Traffic): string {
  const ports = uses.flatMap(({ transport, ports: all }) =>
    all.map((one) => `  <port protocol="${transport}" port="${printInterval(one, '-')}"/>`),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<service>',
    `  <short>${escapeText(name)}</short>`,
    ...(description === '' ? [] : [`  <description>${escapeText(description)}</description>`]),
    ...ports,
    '</service>',
  ].join('\n');
}

// A Service's ports: names are DNS labels and differ; no DCCP, no ranges (ServicePort v1 core).
function printKubernetes({ name, uses }: Traffic): string {
  const items = uses
    .filter(({ transport }) => transport !== 'dccp')
    .flatMap(({ transport, ports }) => ports.filter(isOne).map(({ first }) => ({ transport, port: first })))
    .filter(({ port }) => port > 0);
  const base = isWellFormed(name) ? name.toLowerCase() : `port-${items[0]?.port}`;
  const samePort = unique(items.map(({ port }) => port)).length === 1;
  const label = ({ transport, port }: (typeof items)[number]): string =>
    items.length === 1 ? base : samePort ? `${base}-${transport}` : `${base}-${transport}-${port}`;
  return items
    .map((item) => `- name: "${label(item)}"\n  protocol: ${item.transport.toUpperCase()}\n  port: ${item.port}`)
    .join('\n');
}

// wireshark-filter(4)
function printWireshark({ uses }: Traffic): string {
  return uses
    .map(({ transport, ports }) => {
      const [first, ...rest] = ports;
      if (first && rest.length === 0 && isOne(first)) return `${transport}.port == ${first.first}`;
      return `${transport}.port in {${ports.map((one) => printInterval(one, '..')).join(', ')}}`;
    })
    .join(' || ');
}

const listed = (snippets: readonly Snippet[]): Snippet[] => snippets.filter(({ text }) => text !== '');

function printAll(lines: readonly ServiceLine[], records: readonly string[], traffic: Traffic): Snippet[] {
  const tools = [
    { title: 'nftables rules', text: printNftables(traffic) },
    { title: 'firewalld service', text: printFirewalld(traffic) },
    { title: 'Kubernetes Service ports', text: printKubernetes(traffic) },
    { title: 'Wireshark display filter', text: printWireshark(traffic) },
  ];
  return listed([
    { title: '/etc/services', text: lines.map(printServiceLine).join('\n') },
    { title: 'SRV record', text: records.join('\n') },
    ...(traffic.uses.length > 0 ? tools : []),
  ]);
}

// Owner names of an example (RFC 2606), priority and weight 0 (RFC 2782).
const printRecord = (label: string, port: number, comment = ''): string =>
  `${label}.example.org. 3600 IN SRV 0 0 ${port} host.example.org.${comment}`;
const NO_PORT = { port: 49152, comment: ' ; IANA lists no port for it: write yours' };

/** A service in the words of other tools: services file, SRV record, firewalls, Kubernetes, Wireshark. */
export function serviceSnippets(registry: Registry, service: Service): Snippet[] {
  const { name, entries, aliases, aliasOf } = service;
  // IANA writes some single ports as ranges, 4748-4748: to a tool they are the same.
  const portsOn = (transport: Transport): Interval[] =>
    uniqueBy(spansOf({ entries: entries.filter((entry) => isOn(entry, transport)) }), (span) =>
      printInterval(span, '-'),
    );
  const uses = TRANSPORTS.map((transport) => ({ transport, ports: portsOn(transport) })).filter(
    ({ ports }) => ports.length > 0,
  );
  // Other services of its ports are not other names of it.
  const own = new Set([service.slug, ...[...aliases, ...aliasOf].map(slug)]);
  const isOwn = (entry: Entry): boolean => isNamed(entry) && own.has(slug(entry.name));
  const lines = unique(spansOf(service).flatMap(portsOf))
    .flatMap((port) => registry.portAt.get(port) ?? [])
    .flatMap(({ number, entries: here }) => serviceLines({ number, entries: here.filter(isOwn) }, service.slug))
    .filter((line) => [line.name, ...line.aliases].some((one) => slug(one) === service.slug));
  const { srv } = serviceLabels(service);
  const records = srv.flatMap((label) => {
    const ports = uses.find(({ transport }) => label.endsWith(`._${transport}`))?.ports ?? [];
    if (ports.length === 0) return [printRecord(label, NO_PORT.port, NO_PORT.comment)];
    return ports.map(({ first }) => printRecord(label, first));
  });
  const description = plainDescription(firstOf(entries, 'entry of a service'));
  return printAll(inFileOrder(registry, lines), records, { name, description, uses });
}

/** A port in the words of other tools, on TCP and UDP if no entry names a service. */
export function portSnippets(registry: Registry, port: Port): Snippet[] {
  const { number, entries } = port;
  const lines = serviceLines(port);
  const named = entries.filter(isNamed);
  const on = TRANSPORTS.filter((transport) =>
    (named.length === 0 ? [{ transport: null }] : named).some((entry) => isOn(entry, transport)),
  );
  // Each of its names, not only those that lead.
  const records = TRANSPORTS.flatMap((transport) =>
    unique(leadFirst(named.filter((entry) => entry.transport === transport)).map(({ name }) => slug(name)))
      .flatMap((key) => serviceLabels(must(registry.services, key, 'service')).srv)
      .filter((label) => label.endsWith(`._${transport}`))
      .map((label) => printRecord(label, number)),
  );
  // What has another name on another transport has no name for all.
  const [line] = unique(lines.map(({ name }) => name)).length === 1 ? lines : [];
  return printAll(lines, records, {
    name: line?.name ?? `Port ${number}`,
    description: line?.comment ?? '',
    uses: on.map((transport) => ({ transport, ports: [{ first: number, last: number }] })),
  });
}
