import { type Rule, RULES } from './rules.ts';

/** Something wrong with the built site. */
export interface Finding {
  readonly rule: Rule;
  /** The path of the page, or the file. */
  readonly page: string;
  /** Where on it: markup, a value, and what it should be. */
  readonly place: string;
}

const SHOWN = 10;
const short = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text).replace(/\s+/g, ' ');

/** Prints each rule once, with how often it is broken and its remedy, and under it the first pages and places. */
export function printFindings(findings: readonly Finding[]): string[] {
  const rules = Map.groupBy(findings, ({ rule }) => rule);
  return [...rules].flatMap(([rule, group]) => [
    `${rule} (${group.length})`,
    `  ${RULES[rule]}`,
    ...group.slice(0, SHOWN).map(({ page, place }) => `    ${page}: ${short(place)}`),
    ...(group.length > SHOWN ? [`    … and ${group.length - SHOWN} more`] : []),
  ]);
}
