import { type Interval, printInterval } from '../../record/port.ts';
import { unique } from '../../text/list.ts';
import type { Finding, Flag } from './finding.ts';
import { nameFlags, portFlags } from './flags.ts';
import type { Index } from './listed.ts';
import type { Subject } from './mentioned.ts';
import { servicesOn, standings } from './standings.ts';

const MOST_USES = 4;

function findPorts(index: Index, ports: Interval, subject: Subject, said: readonly Flag[] = []): Finding {
  const { name, called, transports, aside } = subject;
  const stand = standings(index, ports, transports);
  const isOne = ports.first === ports.last;
  const services = isOne
    ? unique(stand.flatMap((one) => one.transports).flatMap((transport) => servicesOn(index, ports.first, transport)))
    : stand.flatMap((one) => one.services);
  const uses = isOne ? index.usesOf(ports.first, services) : [];
  const known = new Set(services.map((service) => service.toLowerCase()));
  return {
    ports,
    path: isOne ? index.pathOf(ports.first) : null,
    name,
    isStated: transports.length > 0,
    aside,
    standings: stand,
    commonly: unique(uses.filter((use) => !known.has(use.toLowerCase()))).slice(0, MOST_USES),
    flags: [
      ...said,
      ...(called !== null && isOne && index.isKnown(ports.first) ? nameFlags(called, stand, services) : []),
      ...portFlags(index, ports, stand),
    ],
  };
}

// A name in place of a port: IANA's, or one that people use; of several ports nobody can tell which is meant.
function findName(index: Index, name: string, subject: Subject): Finding {
  const own = index.portsOf(name);
  const meant = own.length > 0 ? own : targetsOf(index, name);
  const [ports] = meant;
  if (ports && meant.length === 1)
    return findPorts(index, ports, own.length > 0 ? subject : { ...subject, called: name });
  const flag: Flag =
    meant.length > 0
      ? {
          id: 'several-ports',
          words: `Name of several ports: ${meant.map((one) => printInterval(one, '–')).join(', ')}`,
        }
      : { id: 'unknown-name', words: 'IANA lists no port for a service of this name' };
  const { transports, aside } = subject;
  return {
    ports: null,
    path: null,
    name,
    isStated: transports.length > 0,
    aside,
    standings: [],
    commonly: [],
    flags: [flag],
  };
}

function targetsOf({ meantBy, portsOf }: Index, name: string): readonly Interval[] {
  const [first] = meantBy(name);
  if (first === undefined) return [];
  return typeof first === 'number' ? [{ first, last: first }] : portsOf(first);
}

/** What stands behind a mention. */
export function find(index: Index, subject: Subject): Finding {
  if (subject.ports) return findPorts(index, subject.ports, subject);
  return findName(index, subject.name ?? '', subject);
}
