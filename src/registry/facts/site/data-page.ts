import { removedEntries } from '../../history/history.ts';
import { portPath } from '../../index/permalink.ts';
import { plainDescription } from '../../index/services.ts';
import { contactFor, entryPath } from '../../lookup.ts';
import { releaseOf } from '../../registry.ts';
import { findOddities, type Oddity } from '../../rules/oddities.ts';
import { oddityKey, presentOddities } from '../../rules/oddity-log.ts';
import type { Rule } from '../../rules/rule.ts';
import { type RuleName, RULES } from '../../rules/rules.ts';
import { printNumber } from '../../text/count.ts';
import { firstOf, must } from '../../text/must.ts';
import type { Headline } from '../headline.ts';
import { contactLink, type Link } from '../link.ts';
import type { SiteData } from '../site-data.ts';
import { type OddityYears, oddityYears } from './oddity-years.ts';

/** Oddities that differ only in their record. `value` is as IANA has it. */
interface OddityLine {
  readonly value: string;
  /** The records they are about, with their pages; none where they are about none. */
  readonly records: readonly Link[];
  /** The anchor of an entry that no other page shows. */
  readonly id: string | undefined;
  /** The entry's description, or the contact's name. */
  readonly words: string;
  /** The first release known to have it, with `or earlier` where it may be older; '' where nothing is known. */
  readonly since: string;
}

/** Oddities of one rule that have one explanation, or none: ''. */
interface OddityGroup {
  readonly reason: string;
  readonly lines: readonly OddityLine[];
}

/** What breaks one rule. */
export interface RuleSection {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly groups: readonly OddityGroup[];
}

/** The page about what is odd in IANA's data. */
export interface DataPage extends Headline {
  readonly updated: string;
  readonly entries: string;
  readonly total: string;
  /** The anchors of former entries that only this page showed. */
  readonly anchors: readonly string[];
  readonly sections: readonly RuleSection[];
  /** The rules that nothing breaks. */
  readonly kept: readonly string[];
  /** Null where fewer than two releases are known. */
  readonly years: OddityYears | null;
}

function sinceOf({ oddityLog }: SiteData): (oddity: Oddity) => string {
  const present = presentOddities(oddityLog);
  // An oddity may be older than the first release in which its rule was checked.
  const asked = Map.groupBy(oddityLog, ({ rule }) => rule);
  return (oddity) => {
    const since = present.get(oddityKey(oddity))?.since ?? '';
    return since !== '' && since === asked.get(oddity.rule)?.[0]?.release ? `${since} or earlier` : since;
  };
}

const linkTo = (title: string, path: string): Pick<OddityLine, 'records'> => ({ records: [{ title, path }] });

function lineOf(
  { registry, ownPages }: SiteData,
  since: string,
  { rule, entry, contact, record, value }: Oddity,
): OddityLine {
  const line = { value, since, id: undefined, words: '', records: [] };
  if (contact) {
    const { path } = contactLink(contactFor(registry, contact.id));
    return { ...line, ...linkTo(record, path), words: contact.name };
  }
  if (!entry) {
    const port = Number.parseInt(value, 10);
    return Number.isNaN(port) ? line : { ...line, ...linkTo(`Port ${port}`, portPath(port)) };
  }
  const isNowhere = entry.name === null && entry.span === null;
  const path = entry.name === null && entry.span ? ownPages.pathOfSpan(entry.span) : entryPath(registry, entry);
  return {
    ...line,
    ...linkTo(record || 'this entry', path),
    // The entry breaks other rules, too, but an anchor may stand only once on a page.
    id: isNowhere && rule === 'nothing-assigned' ? must(registry.anchors, entry, 'anchor') : undefined,
    words: plainDescription(entry),
  };
}

// A name that is odd on TCP is odd on UDP, too: one line tells both.
function joinLines(lines: readonly OddityLine[]): OddityLine[] {
  const alike = Map.groupBy(lines, ({ value, words, since, id }) => JSON.stringify([value, words, since, id]));
  return [...alike.values()].map((group) => ({
    ...firstOf(group, 'line'),
    records: group.flatMap(({ records }) => records),
  }));
}

function sectionOf(rule: RuleName, oddities: readonly Oddity[], print: (oddity: Oddity) => OddityLine): RuleSection {
  const { many, unit, why }: Rule = RULES[rule];
  const [one, several] = unit ?? ['entry', 'entries'];
  return {
    id: rule,
    title: `${many}: ${printNumber(oddities.length)} ${oddities.length === 1 ? one : several}`,
    why,
    groups: [...Map.groupBy(oddities, ({ reason }) => reason ?? '')].map(([reason, group]) => ({
      reason,
      lines: joinLines(group.map(print)),
    })),
  };
}

export function dataPage(data: SiteData): DataPage {
  const { info } = data.registry;
  const oddities = findOddities(releaseOf(data.registry));
  const since = sinceOf(data);
  const byRule = Map.groupBy(oddities, ({ rule }) => rule);
  const rules = Object.keys(RULES) as RuleName[];
  const asked = rules.filter((rule) => !info.excerpt || !('wholeOnly' in RULES[rule]));
  return {
    title: 'What we noticed in IANA’s data',
    description:
      "Unusual names, ports, dates and contacts in IANA's port and service name registry, each with its record.",
    updated: info.updated,
    entries: printNumber(data.registry.entries.length),
    total: printNumber(oddities.length),
    anchors: removedEntries(data.registry.history)
      .filter(({ name, span }) => name === null && span === null)
      .map((entry) => must(data.registry.anchors, entry, 'anchor')),
    sections: [...byRule].map(([rule, found]) => sectionOf(rule, found, (odd) => lineOf(data, since(odd), odd))),
    kept: asked.filter((rule) => !byRule.has(rule)).map((rule) => RULES[rule].many),
    years: oddityYears(data.oddityLog, (rule) => (rule in RULES ? RULES[rule as RuleName].many : rule)),
  };
}
