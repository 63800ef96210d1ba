import { type OddityEvent, oddityKey } from '../../rules/oddity-log.ts';
import { printNumber } from '../../text/count.ts';

/** How many oddities there were at the end of each year. */
export interface OddityYears {
  readonly years: readonly string[];
  readonly rows: readonly { readonly title: string; readonly counts: readonly string[] }[];
}

/** Counts what was odd after the last release of each year, by rule; null where fewer than two releases are known. */
export function oddityYears(log: readonly OddityEvent[], titleOf: (rule: string) => string): OddityYears | null {
  const [first, last] = [log[0]?.release ?? '', log.at(-1)?.release ?? ''];
  if (first === last) return null;
  const from = Number(first.slice(0, 4));
  const years = Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, i) => String(from + i));
  const present = new Map<string, string>();
  const counts = new Map<string, number[]>();
  let at = 0;
  for (const [place, year] of years.entries()) {
    for (; (log[at]?.release.slice(0, 4) ?? '9999') <= year; at++) {
      const event = log[at] as OddityEvent;
      if (event.kind === 'found') present.set(oddityKey(event), event.rule);
      else present.delete(oddityKey(event));
    }
    for (const rule of present.values()) {
      const row = counts.get(rule) ?? years.map(() => 0);
      row[place] = (row[place] ?? 0) + 1;
      counts.set(rule, row);
    }
  }
  const rows = [...counts].map(([rule, row]) => ({ title: titleOf(rule), counts: row.map(printNumber) }));
  const total = years.map((_, place) => [...counts.values()].reduce((sum, row) => sum + (row[place] ?? 0), 0));
  return { years, rows: [...rows, { title: 'All', counts: total.map(printNumber) }] };
}
