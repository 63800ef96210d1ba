import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { PAGE_POLICY } from '../../hosting/security.ts';
import type { Expectation } from '../expectation.ts';
import { type Circumstances, verifyAfter } from '../plant.fixture.ts';
import { BLOCKED, CHANGES, CONTACT_CHANGES, CONTACTS, CSV } from '../rows.fixture.ts';
import { COMMON_NAMES } from '../uses.fixture.ts';

const first = verifyAfter({});
const sameKeys = ({ records }: typeof first): number =>
  [...records].filter(([file, { key }]) => first.records.get(file)?.key === key).length;

// Whether something is found in the small site in other circumstances; the same must be found by what is known.
function isFound(circumstances: Circumstances, what: string): boolean {
  const full = verifyAfter({}, circumstances);
  const again = verifyAfter({}, circumstances, first.records);
  assert.deepEqual(again.findings, full.findings, what);
  assert.deepEqual(again.figures, full.figures, what);
  assert.deepEqual(verifyAfter({}, {}, again.records).findings, [], what);
  return full.findings.length > 0;
}

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const print = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quote).join()}\n`).join('');

// The text with each of its cells changed, and without each of its rows, but for the first, which names the columns.
function variants(csv: string): [what: string, text: string][] {
  const rows: string[][] = parse(csv);
  return rows.slice(1).flatMap((row, i) => {
    const replace = (by: string[][]): string => print(rows.toSpliced(i + 1, 1, ...by));
    const cells = row.map((cell, at): [string, string] => [
      `row ${i + 1}, cell ${at + 1}`,
      replace([row.with(at, /^\d+$/.test(cell) ? String(Number(cell) + 3) : `${cell}x`)]),
    ]);
    return [...cells, [`row ${i + 1}`, replace([])]];
  });
}

const TEXTS: Readonly<Record<string, string>> = {
  csv: CSV,
  contacts: CONTACTS,
  changes: CHANGES,
  contactChanges: CONTACT_CHANGES,
  blocked: BLOCKED,
  commonNames: COMMON_NAMES,
} satisfies Partial<Expectation>;

for (const [name, text] of Object.entries(TEXTS)) {
  test(`whatever else ${name} says, the same is found with what is known as without`, () => {
    const all = variants(text);
    const found = all.filter(([what, other]) => isFound({ [name]: other }, `${name}, ${what}`));
    // Most of what it says is to be found somewhere.
    assert.ok(found.length > all.length / 3, `${found.length} of ${all.length}`);
  });
}

test('what all pages are checked against counts as well', () => {
  const dynamic = { first: 65535, last: 65535 };
  assert.ok(isFound({ policy: `${PAGE_POLICY};` }, 'policy'));
  assert.ok(isFound({ headers: 'others' }, 'headers'));
  assert.ok(isFound({ base: '/ports' }, 'base'));
  assert.ok(isFound({ portPages: { dynamic, all: false, listed: new Set() } }, 'ports with a page'));
  assert.ok(isFound({ portPages: { dynamic: { first: 65534, last: 65535 }, all: true, listed: new Set() } }, 'ports'));
});

test('only what has changed, or is checked against something else, is read closely again', () => {
  assert.equal(sameKeys(verifyAfter({}, {}, first.records)), first.records.size);
  // All that has to do with it: its service, its ports, their JSON, lists and contacts.
  const changed = sameKeys(verifyAfter({}, { csv: CSV.replace('Phi', 'Psi') }));
  assert.ok(changed > first.records.size / 2 && changed < first.records.size);
});
