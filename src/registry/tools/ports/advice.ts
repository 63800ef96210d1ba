import { countStarts, makeLane, markStarts } from './lane.ts';
import { lanesOf, lowestStart, type Question } from './question.ts';
import type { Rule } from './rule.ts';

/** What helps where nothing fits. */
export type Advice =
  /** To begin below the port from which rows were asked for. `rows` is how many rows begin there. */
  | { readonly kind: 'below'; readonly rows: number }
  /** To allow the ports of rules: of the one rule that adds most rows or, if one is not enough, of several together. */
  | { readonly kind: 'allow'; readonly rules: readonly Rule[]; readonly rows: number }
  /** To ask for a shorter row: nothing else helps. `longest` is the length of the longest row. */
  | { readonly kind: 'shorter'; readonly longest: number };

/** Finds what helps with a question that nothing fits. `starts` marks the rows that fit, wherever they begin. */
export function findAdvice(question: Question, all: readonly Rule[], starts: Uint8Array): Advice {
  const from = lowestStart(question);
  const below = countStarts(starts, 0);
  if (below > 0) return { kind: 'below', rows: below };
  const lanesWithout = (off: readonly Rule[]): ReturnType<typeof makeLane>[] => {
    const rules = all.filter((rule) => !rule.isSwitch || !(question.allow.includes(rule.id) || off.includes(rule)));
    return lanesOf(question.transports).map((transports) => makeLane(rules, transports));
  };
  const rowsWithout = (off: readonly Rule[]): number =>
    countStarts(markStarts(lanesWithout(off), question.count), from);

  const switches = all.filter(({ id, isSwitch }) => isSwitch && !question.allow.includes(id));
  const helping = switches.map((rule) => ({ kind: 'allow' as const, rules: [rule], rows: rowsWithout([rule]) }));
  const [best] = helping.toSorted((a, b) => b.rows - a.rows);
  if (best && best.rows > 0) return best;
  if (rowsWithout(switches) > 0) {
    // A rule that need not be switched off stays on.
    const needed = switches.reduce<readonly Rule[]>((off, rule) => {
      const others = off.filter((one) => one !== rule);
      return rowsWithout(others) > 0 ? others : off;
    }, switches);
    return { kind: 'allow', rules: needed, rows: rowsWithout(needed) };
  }
  const longest = lanesWithout([]).map(({ runs }) => runs.subarray(from).reduce((a, b) => Math.max(a, b), 0));
  return { kind: 'shorter', longest: Math.max(...longest) };
}
