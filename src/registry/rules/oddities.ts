import type { Entry } from '../record/entry.ts';
import { printSpan } from '../record/port.ts';
import type { Release } from '../record/release.ts';
import { type Explanation, EXPLANATIONS } from './explanations.ts';
import type { Odd, Rule } from './rule.ts';
import { type RuleName, RULES } from './rules.ts';

/** What breaks a rule in a release. */
export interface Oddity extends Odd {
  readonly rule: RuleName;
  /** The record it is about: `old_name 80/tcp`, the ID of a contact; '' if it is about none. */
  readonly record: string;
  /** Why IANA's data has it, where that is known. */
  readonly reason: string | null;
}

function recordOf({ entry, contact }: Odd): string {
  return entry ? nameEntry(entry) : (contact?.id ?? '');
}

/** What tells an entry from others: `https 443/tcp`, `6000-6063/udp`, `_name`. */
export function nameEntry({ name, span, transport }: Entry): string {
  const port = span ? printSpan(span) : '';
  return [name, [port, transport].filter(Boolean).join('/')].filter(Boolean).join(' ');
}

/** What breaks the rules in a release, rule by rule. */
export function findOddities(
  release: Release,
  rules: Readonly<Partial<Record<RuleName, Rule>>> = RULES,
  explanations: readonly Explanation[] = EXPLANATIONS,
): Oddity[] {
  return (Object.entries(rules) as [RuleName, Rule][])
    .filter(([, { wholeOnly }]) => !wholeOnly || !release.info.excerpt)
    .flatMap(([rule, { find }]) => {
      const known = explanations.filter((one) => one.rule === rule);
      return find(release).map((odd) => ({
        ...odd,
        rule,
        record: recordOf(odd),
        reason: known.find(({ covers }) => covers(odd))?.reason ?? null,
      }));
    });
}

/** The explanations that explain none of the oddities of a whole registry, because IANA has mended its data. */
export function findIdle(
  { info }: Pick<Release, 'info'>,
  oddities: readonly Oddity[],
  explanations: readonly Explanation[] = EXPLANATIONS,
): readonly Explanation[] {
  if (info.excerpt) return [];
  return explanations.filter(({ rule, covers }) => !oddities.some((odd) => odd.rule === rule && covers(odd)));
}
