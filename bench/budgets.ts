import { readFileSync } from 'node:fs';

type Budget = Readonly<Record<string, number>>;
const BUDGETS = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8')) as Record<string, Budget>;
const EVERY_PAGE = BUDGETS['every page'];

/** The paths of the measured pages, which are those with a budget: one of each kind that readers open first. */
export const PATHS = Object.keys(BUDGETS).filter((name) => name.startsWith('/'));

/** A sentence for each cost over its budget, of a page or of another name in budgets.json. */
export function findOver(name: string, costs: object): string[] {
  const budget: Budget = { ...(PATHS.includes(name) && EVERY_PAGE), ...BUDGETS[name] };
  return Object.entries(costs).flatMap(([what, value]) =>
    typeof value === 'number' && value > (budget[what] ?? Infinity)
      ? [`${name}: ${what} is ${value}, over its budget of ${budget[what]}`]
      : [],
  );
}
