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

/** What a tool lets through, looks for or offers: ports on transports, and what they are called. */
export interface Traffic {
  /** Null for a port that has no name, or another one on each transport. */
  readonly name: string | null;
  /** Empty if there is none. */
  readonly description: string;
  readonly uses: readonly Use[];
  /** Lines of a services file. */
  readonly lines: string;
  /** Owner names of SRV records: `_https._tcp`. */
  readonly labels: readonly string[];
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

/** The ports that nftables rules let through, by transport. */
export function readNftables(rules: string): Use[] {
  return [...rules.matchAll(/^(\w+) dport (?:\{ )?([\d, -]*\d)(?: \})? accept$/gm)].flatMap(
    ([, transport = '', ports = '']) => {
      const spans = ports.split(', ').map(parseSpan);
      return isTransport(transport) ? [{ transport, ports: spans.filter((span) => typeof span !== 'string') }] : [];
    },
  );
}

// firewalld.service(5)
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

// A Service's ports: names are DNS labels and differ; no DCCP, no ranges (ServicePort v1 core).
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

// Owner names of an example (RFC 2606), priority and weight 0 (RFC 2782).
const printRecord = (label: string, port: number, comment = ''): string =>
  `${label}.example.org. 3600 IN SRV 0 0 ${port} host.example.org.${comment}`;
const NO_PORT = { port: 49152, comment: ' ; IANA lists no port for it: write yours' };

// A service without a port has records all the same.
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
 * Ports in the words of other tools; the first of these words, with the rest of the traffic, say enough for all others.
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
