import type { Entry } from '../record/entry.ts';
import {
  type Interval,
  intervalsOf,
  PORT_COUNT,
  portsOf,
  printInterval,
  printSpan,
  rangeOf,
  RANGES,
  type Span,
} from '../record/port.ts';
import type { Release } from '../record/release.ts';
import { inEntries, type Odd, type Rule } from './rule.ts';

// The span of an entry as IANA writes it, if a test finds it odd.
const inSpans = (isOdd: (span: Span) => boolean): Rule['find'] =>
  inEntries(({ span }) => (span && isOdd(span) ? printSpan(span) : null));

// How many of these entries cover each port.
function countCovering(entries: readonly Entry[]): Uint16Array {
  const counts = new Uint16Array(PORT_COUNT);
  for (const { span } of entries) {
    if (span) for (let port = span.first; port <= span.last; port++) counts[port] = (counts[port] ?? 0) + 1;
  }
  return counts;
}

// Consecutive ports are one oddity, because one mistake of IANA's affects many of them.
const oddPorts = (ports: readonly number[], entry?: Entry): Odd[] =>
  intervalsOf(ports).map((interval) => ({ value: printInterval(interval, '-'), ...(entry && { entry }) }));

const portsIn = (interval: Interval, isOdd: (port: number) => boolean): number[] => portsOf(interval).filter(isOdd);

const isFree = ({ transport, description }: Entry): boolean => transport === null && description === 'Unassigned';

/** The rules for ports. */
export const PORT_RULES = {
  'range-of-one': {
    what: 'a range of one port',
    many: 'Ranges of one port',
    why: 'A search for the single port number misses it.',
    find: inSpans(({ first, last, ranged }) => ranged && first === last),
  },
  'crosses-ranges': {
    what: 'a range of ports that lies in more than one of the ranges of RFC 6335 §6',
    many: 'Ranges of ports that lie in more than one of the ranges of RFC 6335 §6',
    why: 'Each range has its own rules of assignment.',
    find: inSpans(({ first, last }) => rangeOf(first) !== rangeOf(last)),
  },
  'assigned-twice': {
    what: 'a port that one entry calls unassigned and another entry covers too',
    many: 'Ports that one entry calls unassigned and another entry covers too',
    unit: ['port or range', 'ports and ranges'],
    why: 'Software that reads only the first entry treats the port as unassigned.',
    find: ({ entries }) => {
      const counts = countCovering(entries);
      return entries.filter(isFree).flatMap((entry) =>
        entry.span
          ? oddPorts(
              portsIn(entry.span, (port) => (counts[port] ?? 0) > 1),
              entry,
            )
          : [],
      );
    },
  },
  'dynamic-assigned': {
    what: 'an entry for a Dynamic Port',
    many: 'Entries for Dynamic Ports',
    why: 'RFC 6335 §6: Dynamic Ports are never assigned.',
    find: inSpans(({ last }) => rangeOf(last).id === 'dynamic'),
  },
  'port-without-entry': {
    what: 'a System or User Port that no entry covers',
    many: 'System and User Ports that no entry covers',
    unit: ['port or range', 'ports and ranges'],
    why: 'The registry does not say whether the port is assigned.',
    wholeOnly: true,
    find: ({ entries }: Release) => {
      const counts = countCovering(entries);
      return oddPorts(portsIn({ first: 0, last: RANGES[1].last }, (port) => counts[port] === 0));
    },
  },
} as const satisfies Record<string, Rule>;
