import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import type { Expectation } from '../expectation.ts';
import { type Circumstances, verifyAfter } from '../plant.fixture.ts';
import { BLOCKED, CHANGES, CONTACT_CHANGES, CONTACTS, CSV } from '../rows.fixture.ts';
import { COMMON_NAMES } from '../uses.fixture.ts';

/** The first check of the small site, whose records later checks use. */
export const FIRST = verifyAfter({});

/**
 * Whether a check of the small site finds something in other circumstances. Asserts that a check with the records of
 * the first one finds the same.
 */
export function isFound(circumstances: Circumstances, what: string): boolean {
  const full = verifyAfter({}, circumstances);
  const again = verifyAfter({}, circumstances, FIRST.records);
  assert.deepEqual(again.findings, full.findings, what);
  assert.deepEqual(again.figures, full.figures, what);
  assert.deepEqual(verifyAfter({}, {}, again.records).findings, [], what);
  return full.findings.length > 0;
}

/** A CSV text with one change, and which change it is. */
type Variant = readonly [what: string, csv: string];

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const print = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quote).join()}\n`).join('');

// Varies each row of a CSV text except the first, which names the columns.
function variantsOf(csv: string, vary: (row: readonly string[], at: string) => [string, string[][]][]): Variant[] {
  const rows: string[][] = parse(csv);
  return rows
    .slice(1)
    .flatMap((row, i) =>
      vary(row, `row ${i + 1}`).map(([what, by]): Variant => [what, print(rows.toSpliced(i + 1, 1, ...by))]),
    );
}

/** The texts that lack one row each. */
export const withoutRows = (csv: string): Variant[] => variantsOf(csv, (_, at) => [[at, []]]);

/** The texts with one changed cell each. */
export const withOtherCells = (csv: string): Variant[] =>
  variantsOf(csv, (row, at) =>
    row.map((cell, i) => [
      `${at}, cell ${i + 1}`,
      [row.with(i, /^\d+$/.test(cell) ? String(Number(cell) + 3) : `${cell}x`)],
    ]),
  );

const TEXTS: Readonly<Record<string, string>> = {
  csv: CSV,
  contacts: CONTACTS,
  changes: CHANGES,
  contactChanges: CONTACT_CHANGES,
  blocked: BLOCKED,
  commonNames: COMMON_NAMES,
} satisfies Partial<Expectation>;

/**
 * Varies each text that the small site is checked against, and checks the site again. Asserts that more than a third
 * of the changes of each text lead to a finding.
 */
export function checkVariants(vary: (csv: string) => Variant[]): void {
  for (const [name, text] of Object.entries(TEXTS)) {
    const all = vary(text);
    const found = all.filter(([what, other]) => isFound({ [name]: other }, `${name}, ${what}`));
    assert.ok(found.length > all.length / 3, `${name}: ${found.length} of ${all.length}`);
  }
}
