import { type KnownOddity, KNOWN_ODDITIES } from './known-oddities.ts';
import type { Problem } from '../text/problem.ts';
import type { Registry } from '../registry.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** The names of the files that findings point into. */
export interface Files {
  readonly entries: string;
  readonly contacts: string;
}

/** Takes the registry and its files' names and returns every problem: what the rules find and no anomaly accepts, and, of the whole registry, anomalies that accept nothing. */
export function checkRegistry(
  registry: Registry,
  files: Files,
  rules: Readonly<Record<string, Rule>> = RULES,
  anomalies: Readonly<Record<string, KnownOddity>> = KNOWN_ODDITIES,
): Problem[] {
  const stale = new Set(Object.keys(anomalies));
  const isAccepted = (rule: string, finding: Parameters<KnownOddity['accepts']>[0]): boolean => {
    const accepting = Object.entries(anomalies).filter(
      ([, anomaly]) => anomaly.rule === rule && anomaly.accepts(finding),
    );
    for (const [name] of accepting) stale.delete(name);
    return accepting.length > 0;
  };
  const problems = Object.entries(rules)
    .filter(([, rule]) => !rule.wholeOnly || !registry.info.excerpt)
    .flatMap(([name, { find, problem, remedy }]) =>
      find(registry)
        .filter((finding) => !isAccepted(name, finding))
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
    problem: 'an anomaly that accepts nothing in the whole registry',
    remedy: 'IANA has mended its data: delete the anomaly.',
  };
}
