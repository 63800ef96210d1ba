import { TRANSPORTS } from '../../record/port.ts';
import { uniqueBy } from '../../text/list.ts';
import { find } from './find.ts';
import type { Finding } from './finding.ts';
import type { Index } from './listed.ts';
import { type Mentioned, pairNames, type Subject } from './mentioned.ts';

/** A port of a text, or a name whose port nobody can tell, and in how many lines it stands. */
export interface Counted {
  /** Lines that speak of it as more than an aside. */
  readonly lines: number;
  /** The other lines. */
  readonly asides: number;
  /** The numbers of the subjects that mean this port or name. */
  readonly of: readonly number[];
}

interface Place {
  lines: number;
  asides: number;
  readonly of: number[];
  /** For the order of places that are equally frequent. */
  readonly first: number;
}

const keyOf = ({ ports, name, called, transports, aside }: Subject): string =>
  `${ports ? `${ports.first}-${ports.last}` : ''} ${name ?? ''} ${called ?? ''} ${transports.join('+')} ${aside ? 1 : 0}`;

/** What a text speaks of, line by line. What stands behind a subject is looked up when it is first asked for. */
export class Reading {
  readonly #index: Index;
  readonly #ids = new Map<string, number>();
  readonly #subjects: Subject[] = [];
  readonly #findings: Finding[] = [];
  readonly #places = new Map<string, Place>();
  readonly #placeOf: Place[] = [];

  constructor(index: Index) {
    this.#index = index;
  }

  /** How many distinct ports there are so far. */
  get size(): number {
    return this.#places.size;
  }

  /** Counts the next line, and returns the numbers of its subjects. */
  readLine(mentions: readonly Mentioned[]): number[] {
    if (mentions.length === 0) return [];
    const ids = [...new Set(pairNames(mentions).map((subject) => this.#idOf(subject)))];
    // A port counts once in a line.
    const seen = new Set<Place>();
    for (const id of ids) {
      const place = this.#placeOf[id];
      if (!place || seen.has(place)) continue;
      seen.add(place);
      if (this.#subjects[id]?.aside) place.asides += 1;
      else place.lines += 1;
    }
    return ids;
  }

  /** What stands behind some subjects. */
  findingsOf(ids: readonly number[]): Finding[] {
    return ids.flatMap((id) => {
      const subject = this.#subjects[id];
      return subject ? (this.#findings[id] ??= find(this.#index, subject)) : [];
    });
  }

  /** The distinct ports so far, the most frequent first, and those that are only asides last. */
  count(): Counted[] {
    return [...this.#places.values()].sort((a, b) => b.lines - a.lines || b.asides - a.asides || a.first - b.first);
  }

  /** What stands behind a distinct port, on all transports that the text says of it. */
  findingOf({ of }: Counted): Finding {
    const subjects = of.flatMap((id) => this.#subjects[id] ?? []);
    const findings = this.findingsOf(of);
    const said = new Set(subjects.flatMap(({ transports }) => transports));
    const whole = find(this.#index, {
      ports: findings[0]?.ports ?? null,
      name: findings[0]?.ports ? null : (findings[0]?.name ?? null),
      called: null,
      transports: TRANSPORTS.filter((transport) => said.has(transport)),
      aside: subjects.every(({ aside }) => aside),
    });
    const ownNames = findings.flatMap(({ flags }) => flags.filter(({ id }) => id === 'other-name'));
    return { ...whole, flags: uniqueBy([...ownNames, ...whole.flags], ({ words }) => words) };
  }

  #idOf(subject: Subject): number {
    const key = keyOf(subject);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#subjects.push(subject) - 1;
    this.#ids.set(key, id);
    const ports = subject.ports ?? this.findingsOf([id])[0]?.ports;
    const where = ports ? `${ports.first}-${ports.last}` : (subject.name ?? '');
    const place = this.#places.get(where) ?? { lines: 0, asides: 0, of: [], first: ports?.first ?? Infinity };
    this.#places.set(where, place);
    place.of.push(id);
    this.#placeOf[id] = place;
    return id;
  }
}
