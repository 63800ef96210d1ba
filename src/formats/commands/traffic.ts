import { isWellFormed } from '../../registry/index/services.ts';
import { type Interval, isTransport, parseSpan, printInterval, type Transport } from '../../registry/record/port.ts';
import { unique } from '../../registry/text/list.ts';
import { escapeText } from '../../registry/text/markup.ts';
import type { Snippet } from '../citations.ts';

/** Ports on a transport. */
interface Use {
  readonly transport: Transport;
  readonly ports: readonly Interval[];
}

/** The ports on transports that a tool lets through, looks for or offers, with their name and description. */
export interface Traffic {
  /** Null for a port that has no name, or different names on different transports. */
  readonly name: string | null;
  /** Empty if there is none. */
  readonly description: string;
  readonly uses: readonly Use[];
  /** The lines of a services file, `/etc/services`. */
  readonly lines: string;
  /** The first labels of SRV records: `_https._tcp`. */
  readonly labels: readonly string[];
}

const isOne = ({ first, last }: Interval): boolean => first === last;

// Rules of nft(8), in which several ports are a set.
function printNftables({ uses }: Traffic): string {
  const set = (ports: readonly Interval[]): string => {
    const texts = ports.map((one) => printInterval(one, '-')).join(', ');
    return ports.length === 1 ? texts : `{ ${texts} }`;
  };
  return uses.map(({ transport, ports }) => `${transport} dport ${set(ports)} accept`).join('\n');
}

/** The ports that nftables rules let through, by transport. */
export function readNftables(rules: string): Use[] {
  return [...rules.matchAll(/^(\w+) dport (?:\{ )?([\d, -]*\d)(?: \})? accept$/gm)].flatMap(
    ([, transport = '', ports = '']) => {
      const spans = ports.split(', ').map(parseSpan);
      return isTransport(transport) ? [{ transport, ports: spans.filter((span) => typeof span !== 'string') }] : [];
    },
  );
}

// The format is that of firewalld.service(5).
function printFirewalld({ name, description, uses }: Traffic): string {
  const ports = uses.flatMap(({ transport, ports: all }) =>
    all.map((one) => `  <port protocol="${transport}" port="${printInterval(one, '-')}"/>`),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<service>',
    `  <short>${escapeText(name ?? `Port ${uses[0]?.ports[0]?.first}`)}</short>`,
    ...(description === '' ? [] : [`  <description>${escapeText(description)}</description>`]),
    ...ports,
    '</service>',
  ].join('\n');
}

// The ports of a Kubernetes Service (ServicePort v1 core). Each has a different name, which is a DNS label. Kubernetes
// knows neither DCCP nor ranges of ports.
function printKubernetes({ name, uses }: Traffic): string {
  const items = uses
    .filter(({ transport }) => transport !== 'dccp')
    .flatMap(({ transport, ports }) => ports.filter(isOne).map(({ first }) => ({ transport, port: first })))
    .filter(({ port }) => port > 0);
  const base = name && isWellFormed(name) ? name.toLowerCase() : `port-${items[0]?.port}`;
  const samePort = unique(items.map(({ port }) => port)).length === 1;
  const label = ({ transport, port }: (typeof items)[number]): string =>
    items.length === 1 ? base : samePort ? `${base}-${transport}` : `${base}-${transport}-${port}`;
  return items
    .map((item) => `- name: "${label(item)}"\n  protocol: ${item.transport.toUpperCase()}\n  port: ${item.port}`)
    .join('\n');
}

// The syntax is that of wireshark-filter(4).
function printWireshark({ uses }: Traffic): string {
  return uses
    .map(({ transport, ports }) => {
      const [first, ...rest] = ports;
      if (first && rest.length === 0 && isOne(first)) return `${transport}.port == ${first.first}`;
      return `${transport}.port in {${ports.map((one) => printInterval(one, '..')).join(', ')}}`;
    })
    .join(' || ');
}

// An SRV record (RFC 2782) with priority 0 and weight 0, in a domain for examples (RFC 2606).
const printRecord = (label: string, port: number, comment = ''): string =>
  `${label}.example.org. 3600 IN SRV 0 0 ${port} host.example.org.${comment}`;
const NO_PORT = { port: 49152, comment: ' ; IANA lists no port for it: write yours' };

// A service without a port gets records, too: their port is a placeholder, and a comment says so.
function printRecords({ labels, uses }: Traffic): string {
  return labels
    .flatMap((label) => {
      const ports = uses.find(({ transport }) => label.endsWith(`._${transport}`))?.ports ?? [];
      if (ports.length === 0) return [printRecord(label, NO_PORT.port, NO_PORT.comment)];
      return ports.map(({ first }) => printRecord(label, first));
    })
    .join('\n');
}

/**
 * Ports in the formats of other tools. From the first, the nftables rules, a browser reads `uses` back (readNftables),
 * and makes the other formats with the rest of the traffic.
 */
export function printTraffic(traffic: Traffic): Snippet[] {
  const isUsed = traffic.uses.length > 0;
  return [
    { title: 'nftables rules', text: printNftables(traffic) },
    { title: '/etc/services', text: traffic.lines },
    { title: 'SRV record', text: printRecords(traffic) },
    { title: 'firewalld service', text: isUsed ? printFirewalld(traffic) : '' },
    { title: 'Kubernetes Service ports', text: printKubernetes(traffic) },
    { title: 'Wireshark display filter', text: printWireshark(traffic) },
  ].filter(({ text }) => text !== '');
}
