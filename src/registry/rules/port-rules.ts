import { PORT_COUNT, printSpan, rangeOf, type Span } from '../record/port.ts';
import type { Registry } from '../registry.ts';
import { inEntries, type Oddity, type Rule } from './rule.ts';

// The span of an entry as IANA writes it, if a test finds it odd.
const inSpans = (isOdd: (span: Span) => boolean): Rule['find'] =>
  inEntries(({ span }) => (span && isOdd(span) ? printSpan(span) : null));

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
    find: inSpans(({ first, last, ranged }) => ranged && first === last),
  },
  'crosses-ranges': {
    problem: 'a range of ports that lies in more than one of the ranges of RFC 6335 §6',
    remedy: 'Write one entry for each range.',
    find: inSpans(({ first, last }) => rangeOf(first) !== rangeOf(last)),
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
    find: inSpans(({ last }) => rangeOf(last).id === 'dynamic'),
  },
  'port-without-entry': {
    problem: 'a System or User Port that no entry covers',
    remedy: 'The source is incomplete: fetch it again.',
    wholeOnly: true,
    find: findUncoveredPorts,
  },
} as const satisfies Record<string, Rule>;
