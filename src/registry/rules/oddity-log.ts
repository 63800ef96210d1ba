import { isDay } from '../text/date.ts';
import type { Problem } from '../text/problem.ts';
import { parseTable } from '../text/table/parse-table.ts';
import { printTable } from '../text/table/print-table.ts';
import type { Oddity } from './oddities.ts';

// A table that only ever grows keeps the release in which each oddity was first found, and the one that ended it.

/** What tells an oddity from others. Rules may have other names in an older log. */
export interface OddityKey {
  readonly rule: string;
  readonly record: string;
  readonly value: string;
}

/** A row of oddities.csv. */
export interface OddityEvent extends OddityKey {
  readonly release: string;
  readonly kind: 'found' | 'gone';
}

/** The file that keeps the oddities of releases; absent where update never wrote it. */
export const ODDITIES_FILE = 'oddities.csv';

const COLUMNS = ['Release', 'Change', 'Rule', 'Record', 'Value'] as const;

/** The first line of oddities.csv. */
export const ODDITIES_HEADER = printTable([COLUMNS]);

const REMEDY = 'The log is never rewritten: take the file from version control.';

function parseEvent(cells: readonly string[], file: string, line: number, problems: Problem[]): OddityEvent {
  const [release = '', kind = '', rule = '', record = '', value = ''] = cells;
  const report = (wrong: string, problem: string): void =>
    void problems.push({ file, line, value: wrong, problem, remedy: REMEDY });
  if (!isDay(release)) report(release, 'not the date of a release');
  if (kind !== 'found' && kind !== 'gone') report(kind, 'an unknown change');
  return { release, kind: kind === 'gone' ? kind : 'found', rule, record, value };
}

/** Reads oddities.csv, oldest first; throws RegistryError with every problem. */
export function parseOddityLog(text: string, file: string): OddityEvent[] {
  return parseTable(text, file, COLUMNS, parseEvent);
}

/** One text for all that tells an oddity from others. */
export const oddityKey = ({ rule, record, value }: OddityKey): string => JSON.stringify([rule, record, value]);

/** An oddity and the release that it was first found in. */
export interface Since extends OddityKey {
  readonly since: string;
}

/** The oddities that are there after the last of these events, by key. */
export function presentOddities(events: readonly OddityEvent[]): Map<string, Since> {
  const present = new Map<string, Since>();
  for (const event of events) {
    if (event.kind === 'gone') present.delete(oddityKey(event));
    else present.set(oddityKey(event), { ...event, since: event.release });
  }
  return present;
}

/** A log that releases are added to, one after another. */
export interface OddityLog {
  /** Adds a release with its oddities; returns those that were not there before. */
  readonly add: (release: string, oddities: readonly Oddity[]) => Oddity[];
  readonly text: () => string;
}

/** Continues the text of a log; throws RegistryError if it cannot be read. */
export function continueOddityLog(text: string): OddityLog {
  const present: Map<string, OddityKey> = presentOddities(parseOddityLog(text, ODDITIES_FILE));
  const rows: (readonly string[])[] = [];
  return {
    add: (release, oddities) => {
      const now = new Map(oddities.map((oddity) => [oddityKey(oddity), oddity]));
      const row = (kind: OddityEvent['kind'], { rule, record, value }: OddityKey): void =>
        void rows.push([release, kind, rule, record, value]);
      for (const [key, oddity] of [...present]) {
        if (now.has(key)) continue;
        present.delete(key);
        row('gone', oddity);
      }
      const found = [...now].filter(([key]) => !present.has(key));
      for (const [key, oddity] of found) {
        present.set(key, oddity);
        row('found', oddity);
      }
      return found.map(([, oddity]) => oddity);
    },
    text: () => text + printTable(rows),
  };
}
