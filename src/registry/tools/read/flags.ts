import { type Interval, overlap, portsOf } from '../../record/port.ts';
import { unique } from '../../text/list.ts';
import type { Limit } from '../ports/knowledge.ts';
import { reportedPorts } from '../ports/reported-ports.ts';
import type { Flag, Standing } from './finding.ts';
import type { Index } from './listed.ts';

// The words for each kind of limit, before the names of the systems. Other kinds do not matter for a port in use.
const LIMITS: Readonly<Record<string, readonly [id: Flag['id'], words: string]>> = {
  ephemeral: ['ephemeral', 'Ephemeral range of'],
  NodePort: ['node-port', 'NodePort range of'],
  listener: ['listener', 'Listener of'],
  outbound: ['outgoing', 'Outgoing connections restricted by'],
  blocked: ['blocked', 'Blocked by'],
};

const systemOf = ({ kind, system }: Limit): string =>
  kind === 'blocked' ? system.charAt(0).toLowerCase() + system.slice(1) : system;

function limitFlags(limits: readonly Limit[], ports: Interval, standings: readonly Standing[]): Flag[] {
  const transports = standings.flatMap((standing) => standing.transports);
  const holding = limits.filter(
    (limit) =>
      limit.first <= ports.first &&
      ports.last <= limit.last &&
      transports.some((one) => limit.transports.includes(one)),
  );
  return [...Map.groupBy(holding, ({ kind }) => kind)].flatMap(([kind, those]) => {
    const known = LIMITS[kind];
    return known ? [{ id: known[0], words: `${known[1]} ${unique(those.map(systemOf)).join(', ')}` }] : [];
  });
}

function isReported({ onPort }: Index, ports: Interval, standings: readonly Standing[]): boolean {
  const transports = standings.flatMap((standing) => standing.transports);
  return portsOf(ports)
    .flatMap(onPort)
    .some(
      (holding) =>
        (holding.transport === null || transports.includes(holding.transport)) &&
        reportedPorts(holding).some((reported) => overlap(reported, ports)),
    );
}

/** What is worth a second look of ports: what the registry says first, then what systems make of them. */
export function portFlags(index: Index, ports: Interval, standings: readonly Standing[]): Flag[] {
  const flags: Flag[] = [];
  if (standings.some(({ status }) => /\bunassigned\b/i.test(status)))
    flags.push({ id: 'unassigned', words: 'Unassigned' });
  if (isReported(index, ports, standings))
    flags.push({ id: 'unauthorized', words: 'Unauthorized use recorded by IANA' });
  return [...flags, ...limitFlags(index.limits, ports, standings)];
}

/** Says that a text has another name for a port than IANA; none where it has the same. */
export function nameFlags(called: string, standings: readonly Standing[], services: readonly string[]): Flag[] {
  if (services.some((name) => name.toLowerCase() === called.toLowerCase())) return [];
  const names = unique(standings.flatMap((standing) => standing.services));
  const iana = names.length > 0 ? `IANA’s name is ${names.join(' or ')}` : 'IANA has no name for this port';
  return [{ id: 'other-name', words: `“${called}” in the text; ${iana}` }];
}
