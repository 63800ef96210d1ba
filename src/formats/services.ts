import { leadFirst } from '../registry/index/leading-name.ts';
import { slug } from '../registry/index/permalink.ts';
import type { Port } from '../registry/index/ports.ts';
import { isWellFormed, plainDescription } from '../registry/index/services.ts';
import { type Entry, isNamed } from '../registry/record/entry.ts';
import { type Transport, TRANSPORTS } from '../registry/record/port.ts';
import type { Registry } from '../registry/registry.ts';
import { unique } from '../registry/text/list.ts';
import { must } from '../registry/text/must.ts';
import { oneLine } from '../registry/text/one-line.ts';

/** One line of a services file (services(5)): the names of a port on a transport. */
export interface ServiceLine {
  readonly port: number;
  readonly transport: Transport;
  readonly name: string;
  /** The other names of that port and transport, historic ones included. */
  readonly aliases: readonly string[];
  readonly comment: string;
}

/** Whether an entry counts on a transport for other tools. An entry that names no transport counts on TCP and UDP. */
export function isOn({ transport }: Pick<Entry, 'transport'>, asked: Transport): boolean {
  return transport === null ? asked === 'tcp' || asked === 'udp' : transport === asked;
}

// Characters that no name may have: programs that read a services file would take them for the end of the name, the
// start of a comment or the slash between port and transport.
const UNREADABLE = /[\s#/\p{C}]/u;

/**
 * The lines of a port, one for each transport on which the port has a well-formed name (RFC 6335 §5.1). A well-formed
 * name with the slug `own` stands first, and the others are its aliases.
 */
export function serviceLines({ number, entries }: Pick<Port, 'number' | 'entries'>, own?: string): ServiceLine[] {
  const named = entries.filter(isNamed);
  return TRANSPORTS.flatMap((transport) => {
    const here = leadFirst(named.filter((entry) => isOn(entry, transport)));
    const valid = here.filter(({ name }) => isWellFormed(name));
    const lead = valid.find(({ name }) => slug(name) === own) ?? valid[0];
    if (!lead) return [];
    const others = here.map(({ name }) => name).filter((name) => name !== lead.name && !UNREADABLE.test(name));
    return { port: number, transport, name: lead.name, aliases: unique(others), comment: plainDescription(lead) };
  });
}

/**
 * Lines in the order of a services file. A C library that looks for a name takes the first line with this name or
 * alias. So the line of the port where a name leads comes before the lines of its other ports.
 */
export function inFileOrder({ services }: Pick<Registry, 'services'>, lines: readonly ServiceLine[]): ServiceLine[] {
  const leadsAt = (name: string, port: number): boolean => {
    const [lead] = leadFirst(must(services, slug(name), 'service').entries.flatMap((one) => (one.span ? [one] : [])));
    return lead?.span != null && lead.span.first <= port && port <= lead.span.last;
  };
  const rank = ({ name, aliases, port }: ServiceLine): number =>
    !leadsAt(name, port) ? 2 : aliases.every((alias) => leadsAt(alias, port)) ? 0 : 1;
  const byRank = Map.groupBy(lines, rank);
  return [0, 1, 2].flatMap((each) => byRank.get(each) ?? []);
}

// The C library musl reads 127 bytes of a line, and takes the rest for another line.
const MAX_BYTES = 126;
const fits = (text: string): boolean => new TextEncoder().encode(text).length <= MAX_BYTES;

function cut(text: string): string {
  const chars = [...text.slice(0, MAX_BYTES)];
  while (!fits(`${chars.join('')} …`)) chars.pop();
  return `${chars.join('')} …`;
}

/** The text of a line: at most 126 bytes. Aliases that do not fit are left out, and a long comment is cut. */
export function printServiceLine({ port, transport, name, aliases, comment }: ServiceLine): string {
  const start = `${name.padEnd(15)} ${`${port}/${transport}`.padEnd(10)}`;
  const columns = aliases.reduce((line, alias) => (fits(`${line} ${alias}`) ? `${line} ${alias}` : line), start);
  const line = comment === '' ? columns.trimEnd() : `${columns.padEnd(27)} # ${comment}`;
  return fits(line) ? line : cut(line);
}

/** The services file, as for `/etc/services`: every well-formed name that has a port. */
export function printServices(registry: Registry): string {
  const { info, ports } = registry;
  const lines = inFileOrder(
    registry,
    ports.flatMap((port) => serviceLines(port)),
  );
  return [
    `# ${oneLine(info.title)}, release of ${info.updated}${info.excerpt ? ' (an excerpt)' : ''}`,
    '# IANA, https://www.iana.org/assignments/service-names-port-numbers (CC0 1.0)',
    '# One line for each port and transport; names that RFC 6335 does not allow stand only as aliases.',
    '# Of several ports of one name, the main one stands first; the others are at the end of this file.',
    '# An assignment does not imply an endorsement, nor that traffic on a port is of the service it is assigned to.',
    '',
    ...lines.map(printServiceLine),
    '',
  ].join('\n');
}
