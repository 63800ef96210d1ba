import { type Rule, RULES } from './rules.ts';

/** Something wrong with the built site. */
export interface Finding {
  readonly rule: Rule;
  /** The path of the page, or the file. */
  readonly page: string;
  /** The place on the page: its markup, or a value and what the value should be. */
  readonly place: string;
}

const SHOWN = 10;
const short = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text).replace(/\s+/g, ' ');

/** Prints each broken rule once: how often it is broken, its remedy, and the first pages and places. */
export function printFindings(findings: readonly Finding[]): string[] {
  const rules = Map.groupBy(findings, ({ rule }) => rule);
  return [...rules].flatMap(([rule, group]) => [
    `${rule} (${group.length})`,
    `  ${RULES[rule]}`,
    ...group.slice(0, SHOWN).map(({ page, place }) => `    ${page}: ${short(place)}`),
    ...(group.length > SHOWN ? [`    … and ${group.length - SHOWN} more`] : []),
  ]);
}
