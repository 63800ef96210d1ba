import type { Comparison } from '../registry/history/compare.ts';
import { type Entry, printEntry } from '../registry/record/entry.ts';
import type { Release } from '../registry/record/release.ts';
import { findIdle, type Oddity } from '../registry/rules/oddities.ts';
import { RULES } from '../registry/rules/rules.ts';
import { printNumber } from '../registry/text/count.ts';
import { printable } from '../registry/text/problem.ts';
import type { Outcome } from './update.ts';

function nameOf(entry: Entry): string {
  const [name, port, transport] = printEntry(entry);
  return printable([name || '(no name)', [port || 'no port', transport].filter(Boolean).join('/')].join(' '));
}

/** Lines for people: how many entries came, went and changed, then each by name and port. */
function printComparison({ added, removed, changed }: Comparison<Entry>): string[] {
  return [
    `${added.length} added, ${removed.length} removed, ${changed.length} changed`,
    ...added.map((entry) => `  + ${nameOf(entry)}`),
    ...removed.map((entry) => `  - ${nameOf(entry)}`),
    ...changed.map(({ after, columns }) => `  ~ ${nameOf(after)}: ${columns.join(', ')}`),
  ];
}

const SHOWN = 100;

function nameOddity({ rule, record, value }: Oddity): string {
  const where = record === '' || record === value ? '' : ` (${record})`;
  return printable(`  ! ${RULES[rule].what}: ${value}${where}`);
}

function nameNew({ newOddities }: Outcome): string[] {
  const more = newOddities.length > SHOWN ? [`  … and ${newOddities.length - SHOWN} more`] : [];
  return [...newOddities.slice(0, SHOWN).map(nameOddity), ...more];
}

// Oddities are in IANA's data: the site publishes them as they are, and the update does not fail. An update from a
// first release names none, because all of them are new.
function printOddities(outcome: Outcome): string[] {
  const { previous, release, oddities, newOddities } = outcome;
  const count = `${printNumber(oddities.length)} oddities in IANA's data`;
  return [
    ...(previous
      ? [`${count}, ${printNumber(newOddities.length)} of them new`, ...nameNew(outcome)]
      : [`${count}. The site lists them at /about/data/.`]),
    ...findIdle(release, oddities).map(
      ({ reason }) => `  ? An explanation in src/registry/rules/explanations.ts matches nothing any more: ${reason}`,
    ),
  ];
}

function printDates(dates: readonly string[]): string {
  return `${dates.length} releases taken, from ${dates[0] ?? ''} to ${dates.at(-1) ?? ''}`;
}

/** Lines for people that say what an update of a folder did. */
export function printOutcome(outcome: Outcome, to: string): string[] {
  const folder = printable(to);
  const { previous, release, comparison, dates, leftOut } = outcome;
  const { info, entries, contacts }: Release = release;
  const left = leftOut.map(({ name, reason }) => printable(`  left out: ${name}: ${reason}`));
  if (!comparison) return [`${folder} is up to date: release of ${info.updated}`, ...left];
  return [
    `${folder} now has the release of ${info.updated}: ${entries.length} entries, ${contacts.length} contacts`,
    ...(dates.length > 1 ? [printDates(dates)] : []),
    ...left,
    // Compared with nothing or with an excerpt, every entry would be new. A list of the changes of several releases is
    // too long to read.
    ...(previous && !previous.info.excerpt && dates.length === 1 ? printComparison(comparison) : []),
    ...printOddities(outcome),
  ];
}
