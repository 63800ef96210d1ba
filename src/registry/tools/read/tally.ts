import { TRANSPORTS } from '../../record/port.ts';
import { uniqueBy } from '../../text/list.ts';
import { find } from './find.ts';
import type { Finding } from './finding.ts';
import type { Index } from './listed.ts';
import type { Subject } from './mentioned.ts';

/** A port of a text, or a name in place of one, and in how many lines it stands. */
export interface Counted {
  readonly finding: Finding;
  /** Lines that speak of it as more than an aside. */
  readonly lines: number;
  /** The other lines. */
  readonly asides: number;
  /** The findings that are of it, by their places. */
  readonly of: readonly number[];
}

/** A subject, what was found of it, and the lines that have it. */
export interface Found {
  readonly subject: Subject;
  readonly finding: Finding;
  readonly lines: number;
}

const keyOf = ({ ports, name }: Finding): string => (ports ? `${ports.first}-${ports.last}` : `?${name ?? ''}`);

function count(index: Index, group: readonly (Found & { readonly place: number })[]): Counted[] {
  const [first] = group;
  if (!first) return [];
  const said = new Set(group.flatMap(({ subject }) => subject.transports));
  const whole = find(index, {
    ports: first.finding.ports,
    name: first.finding.name,
    called: null,
    transports: TRANSPORTS.filter((transport) => said.has(transport)),
    aside: group.every(({ finding }) => finding.aside),
  });
  const ownNames = group.flatMap(({ finding }) => finding.flags.filter(({ id }) => id === 'other-name'));
  const sum = (aside: boolean): number =>
    group.reduce((lines, one) => lines + (one.finding.aside === aside ? one.lines : 0), 0);
  return [
    {
      finding: { ...whole, flags: uniqueBy([...ownNames, ...whole.flags], ({ words }) => words) },
      lines: sum(false),
      asides: sum(true),
      of: group.map(({ place }) => place),
    },
  ];
}

/** The distinct ports of a text, the most frequent first, and those that are only asides last. */
export function tally(index: Index, found: readonly Found[]): Counted[] {
  const groups = Map.groupBy(
    found.map((one, place) => ({ ...one, place })),
    ({ finding }) => keyOf(finding),
  );
  const numberOf = ({ finding }: Counted): number => finding.ports?.first ?? Infinity;
  return [...groups.values()]
    .flatMap((group) => count(index, group))
    .sort((a, b) => b.lines - a.lines || b.asides - a.asides || numberOf(a) - numberOf(b) || 0);
}
