import { portPath } from '../../index/permalink.ts';
import { plainDescription } from '../../index/services.ts';
import { contactFor, entryPath, releaseOf } from '../../registry.ts';
import { findOddities, type Oddity } from '../../rules/oddities.ts';
import { oddityKey, presentOddities } from '../../rules/oddity-log.ts';
import { type RuleName, RULES } from '../../rules/rules.ts';
import { printNumber } from '../../text/count.ts';
import { must } from '../../text/must.ts';
import type { Headline } from '../headline.ts';
import { contactLink, type Link } from '../link.ts';
import type { SiteData } from '../site-data.ts';
import { type OddityYears, oddityYears } from './oddity-years.ts';

/** One oddity, as IANA has it. */
interface OddityLine {
  readonly value: string;
  /** The record it is about, with its page; null where it is about none. */
  readonly record: Link | null;
  /** The anchor of an entry that no other page shows. */
  readonly id: string | undefined;
  /** The entry's description, or the contact's name. */
  readonly words: string;
  /** The release that has it first of those we know, and whether it may be older; '' where nothing is known. */
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
  readonly total: string;
  readonly sections: readonly RuleSection[];
  /** The rules that nothing breaks. */
  readonly kept: readonly string[];
  /** Null where fewer than two releases are known. */
  readonly years: OddityYears | null;
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sinceOf({ oddityLog }: SiteData): (oddity: Oddity) => string {
  const present = presentOddities(oddityLog);
  const first = oddityLog[0]?.release;
  return (oddity) => {
    const since = present.get(oddityKey(oddity))?.since ?? '';
    return since === first && since !== '' ? `${since} or before` : since;
  };
}

function lineOf(
  { registry, ownPages }: SiteData,
  since: string,
  { entry, contact, record, value }: Oddity,
): OddityLine {
  const line = { value, since, id: undefined, words: '' };
  if (contact)
    return {
      ...line,
      record: { ...contactLink(contactFor(registry, contact.id)), title: record },
      words: contact.name,
    };
  if (!entry) {
    const port = Number.parseInt(value, 10);
    return { ...line, record: Number.isNaN(port) ? null : { title: `Port ${port}`, path: portPath(port) } };
  }
  const isNowhere = entry.name === null && entry.span === null;
  const path = entry.name === null && entry.span ? ownPages.pathOfSpan(entry.span) : entryPath(registry, entry);
  return {
    ...line,
    record: { title: record || 'this entry', path },
    id: isNowhere ? must(registry.anchors, entry, 'anchor') : undefined,
    words: plainDescription(entry),
  };
}

function sectionOf(rule: RuleName, oddities: readonly Oddity[], print: (oddity: Oddity) => OddityLine): RuleSection {
  const { what, why } = RULES[rule];
  return {
    id: rule,
    title: `${capitalize(what)}: ${printNumber(oddities.length)}`,
    why,
    groups: [...Map.groupBy(oddities, ({ reason }) => reason ?? '')].map(([reason, group]) => ({
      reason,
      lines: group.map(print),
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
      "Names, ports, dates and contacts in IANA's port and service name registry that its own rules do not expect, each with its record.",
    updated: info.updated,
    total: printNumber(oddities.length),
    sections: [...byRule].map(([rule, found]) => sectionOf(rule, found, (odd) => lineOf(data, since(odd), odd))),
    kept: asked.filter((rule) => !byRule.has(rule)).map((rule) => capitalize(RULES[rule].what)),
    years: oddityYears(data.oddityLog, (rule) => (rule in RULES ? capitalize(RULES[rule as RuleName].what) : rule)),
  };
}
