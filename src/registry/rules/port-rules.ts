import type { Entry } from '../record/entry.ts';
import { PORT_COUNT, printSpan, rangeOf } from '../record/port.ts';
import type { Registry } from '../registry.ts';
import { type Oddity, inEntries, type Rule } from './rule.ts';

const ports = ({ span }: Entry): string => (span ? printSpan(span) : '');

function findUncoveredPorts(registry: Registry): Oddity[] {
  const covered = new Set(registry.ports.filter(({ status }) => status.kind !== 'none').map(({ number }) => number));
  return Array.from({ length: PORT_COUNT }, (_, port) => port)
    .filter((port) => !covered.has(port))
    .map((port) => ({ table: 'entries', line: 1, value: String(port) }));
}

/** The rules for ports. */
export const PORT_RULES = {
  'range-of-one': {
    problem: 'a range of one port',
    remedy: 'Write the port alone.',
    find: inEntries((entry) => (entry.span?.ranged && entry.span.first === entry.span.last ? ports(entry) : null)),
  },
  'crosses-ranges': {
    problem: 'a range of ports that lies in more than one of the ranges of RFC 6335 §6',
    remedy: 'Write one entry for each range.',
    find: inEntries((entry) =>
      entry.span && rangeOf(entry.span.first) !== rangeOf(entry.span.last) ? ports(entry) : null,
    ),
  },
  'assigned-twice': {
    problem: 'a port that one entry calls unassigned on every transport and another entry covers too',
    remedy: 'Cut the range of the unassigned entry.',
    find: (registry) =>
      registry.ports.flatMap(({ number, entries }) => {
        const free = entries.find((entry) => entry.transport === null && entry.description === 'Unassigned');
        return free && entries.length > 1
          ? [{ table: 'entries', line: free.line, value: String(number), entry: free } as const]
          : [];
      }),
  },
  'dynamic-assigned': {
    problem: 'an entry for a Dynamic Port',
    remedy: 'RFC 6335 §6: Dynamic Ports are never assigned.',
    find: inEntries((entry) => (entry.span && rangeOf(entry.span.last).id === 'dynamic' ? ports(entry) : null)),
  },
  'port-without-entry': {
    problem: 'a System or User Port that no entry covers',
    remedy: 'The source is incomplete: fetch it again.',
    wholeOnly: true,
    find: (registry) => findUncoveredPorts(registry),
  },
} as const satisfies Record<string, Rule>;
