import type { Registry } from '../registry.ts';
import type { Problem } from '../text/problem.ts';
import { KNOWN_ODDITIES, type KnownOddity } from './known-oddities.ts';
import type { Oddity, Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** The files that problems point into. */
export interface Files {
  readonly entries: string;
  readonly contacts: string;
}

/** Every oddity that is not known and, if the registry is whole, every known oddity that it does not have any more. */
export function checkRegistry(
  registry: Registry,
  files: Files,
  rules: Readonly<Record<string, Rule>> = RULES,
  known: Readonly<Record<string, KnownOddity>> = KNOWN_ODDITIES,
): Problem[] {
  const stale = new Set(Object.keys(known));
  const isKnown = (rule: string, oddity: Oddity): boolean => {
    const accepting = Object.entries(known).filter(([, one]) => one.rule === rule && one.accepts(oddity));
    for (const [name] of accepting) stale.delete(name);
    return accepting.length > 0;
  };
  const problems = Object.entries(rules)
    .filter(([, rule]) => !rule.wholeOnly || !registry.info.excerpt)
    .flatMap(([name, { find, problem, remedy }]) =>
      find(registry)
        .filter((oddity) => !isKnown(name, oddity))
        .map(({ table, line, value }): Problem => ({ file: files[table], line, value, problem, remedy })),
    );
  if (registry.info.excerpt) return problems;
  return [...problems, ...[...stale].map(staleProblem)];
}

function staleProblem(name: string): Problem {
  return {
    file: 'src/registry/rules/known-oddities.ts',
    line: null,
    value: name,
    problem: 'an oddity that the whole registry does not have any more',
    remedy: 'IANA has mended its data: delete the oddity from that file.',
  };
}
