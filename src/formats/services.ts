import type { Entry } from '../registry/entry.ts';
import { type Transport, TRANSPORTS } from '../registry/port.ts';
import type { Port, Registry } from '../registry/registry.ts';
import { aliasTargets, isWellFormed } from '../registry/service.ts';

/** One line of a services file (services(5)): what a port is called on a transport. */
export interface ServiceLine {
  readonly port: number;
  readonly transport: Transport;
  readonly name: string;
  /** The other names of that port and transport, historic ones included. */
  readonly aliases: readonly string[];
  readonly comment: string;
}

// An entry without a transport speaks for all of them; a services file traditionally writes such a port twice.
const USUAL: readonly Transport[] = ['tcp', 'udp'];
// What ends a name, begins a comment or divides port from transport, for the readers of such files.
const UNREADABLE = /[\s#/\p{C}]/u;

const oneLine = (text: string): string => text.replace(/[\s\p{C}]+/gu, ' ').trim();

/** Takes a port and returns its lines, one for each transport on which it has a well-formed name (RFC 6335 §5.1). */
export function serviceLines({ number, entries }: Port): ServiceLine[] {
  const named = entries.filter((entry): entry is Entry & { name: string } => entry.name !== null);
  return TRANSPORTS.flatMap((transport) => {
    const here = named.filter((entry) =>
      entry.transport === null ? USUAL.includes(transport) : entry.transport === transport,
    );
    const valid = here.filter(({ name }) => isWellFormed(name));
    const lead = valid.find((entry) => aliasTargets(entry).length === 0) ?? valid[0];
    if (!lead) return [];
    const others = new Set(here.map(({ name }) => name).filter((name) => !UNREADABLE.test(name)));
    others.delete(lead.name);
    return [
      {
        port: number,
        transport,
        name: lead.name,
        aliases: [...others],
        comment: oneLine(lead.description.split('\n')[0] ?? ''),
      },
    ];
  });
}

/** Takes a line and returns it as a services file has it. */
export function printServiceLine({ port, transport, name, aliases, comment }: ServiceLine): string {
  const columns = `${name.padEnd(15)} ${`${port}/${transport}`.padEnd(10)} ${aliases.join(' ')}`.trimEnd();
  return comment === '' ? columns : `${columns.padEnd(27)} # ${comment}`;
}

/** Takes the registry and returns it as a services file, `/etc/services`: every well-formed name that has a port. */
export function printServices({ info, ports }: Registry): string {
  return [
    `# ${oneLine(info.title)}, release of ${info.updated}${info.excerpt ? ' (an excerpt)' : ''}`,
    '# IANA, https://www.iana.org/assignments/service-names-port-numbers (CC0 1.0)',
    '# One line for each port and transport; names that RFC 6335 does not allow stand only as aliases.',
    '# An assignment does not imply an endorsement, nor that traffic on a port is of the service it is assigned to.',
    '',
    ...ports.flatMap(serviceLines).map(printServiceLine),
    '',
  ].join('\n');
}
