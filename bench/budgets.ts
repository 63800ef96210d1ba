import { readFileSync } from 'node:fs';

const BUDGETS = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8')) as Record<string, number>;

/** Takes what something is called and what it costs, by the names of budgets.json, and returns a sentence for each cost that is over its budget. */
export function findOver(name: string, costs: object): string[] {
  return Object.entries(costs).flatMap(([what, value]) =>
    typeof value === 'number' && value > (BUDGETS[what] ?? Infinity)
      ? [`${name}: ${what} is ${value}, over its budget of ${BUDGETS[what]}`]
      : [],
  );
}
