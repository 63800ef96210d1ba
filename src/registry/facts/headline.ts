import { leadFirst } from '../index/leading-name.ts';
import type { Port } from '../index/ports.ts';
import type { Service } from '../index/services.ts';
import type { Entry } from '../record/entry.ts';
import { rangeOf, TRANSPORTS } from '../record/port.ts';
import { statusWords } from '../record/status.ts';
import { unique } from '../text/list.ts';

/** The title and description of a page, for its head. */
export interface Headline {
  readonly title: string;
  readonly description: string;
}

const MAX_DESCRIPTION = 155;

/** The first words of a text on one line: at most 155 characters and an ellipsis. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MAX_DESCRIPTION) return line;
  // A character outside the BMP is not cut in two.
  return `${line.slice(0, MAX_DESCRIPTION).replace(/\s\S*$|[\ud800-\udbff]$/, '')} …`;
}

/** The transports that entries name, in the usual order. */
export function transportsOf(entries: readonly Entry[]): string[] {
  return TRANSPORTS.filter((transport) => entries.some((entry) => entry.transport === transport));
}

/** `Port 443: https (tcp, udp)`, and what it is assigned to. */
export function portHeadline({ number, entries, status }: Port): Headline {
  const named = leadFirst(entries.filter(({ name }) => name !== null));
  if (named.length === 0) {
    const range = rangeOf(number);
    const words = statusWords(status);
    const title = `Port ${number}: ${words.toLowerCase()}`;
    const ports = `${range.title} (${range.first}–${range.last})`;
    const description = `Port ${number}, one of the ${ports}${status.kind === 'dynamic' ? '' : `: ${words}`}.`;
    return { title, description };
  }
  const names = unique(named.map(({ name }) => name)).join(', ');
  const transports = transportsOf(named);
  const on = transports.length > 0 ? ` (${transports.join(', ')})` : '';
  const descriptions = unique(named.map(({ description }) => description)).join('; ');
  return {
    title: `Port ${number}: ${names}${on}`,
    description: shorten(`Port ${number}${on} is assigned to ${names}: ${descriptions}`),
  };
}

/** `https: port 443 (tcp, udp, sctp)`, and what it is. */
export function serviceHeadline({ name, entries }: Service): Headline {
  const ports = unique(
    entries.flatMap(({ span }) => (span ? [span.ranged ? `${span.first}-${span.last}` : String(span.first)] : [])),
  );
  const transports = transportsOf(entries);
  const on = transports.length > 0 ? ` (${transports.join(', ')})` : '';
  const where =
    ports.length === 0
      ? 'no port'
      : `${ports.length === 1 && !ports[0]?.includes('-') ? 'port' : 'ports'} ${ports.join(', ')}`;
  const descriptions = unique(entries.map(({ description }) => description)).join('; ');
  return {
    title: `${name}: ${where}${on}`,
    description: shorten(`Service name ${name}, ${where}${on}: ${descriptions}`),
  };
}
