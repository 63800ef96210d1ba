import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { PAST_FILES } from '../../src/registry/history/past.ts';
import { FILES } from '../../src/registry/open.ts';
import { openSite } from '../../src/site.ts';
import { PATIENTLY } from '../../src/update/update.fixture.ts';
import { update } from '../../src/update/update.ts';
import { DIST, site } from '../sites/dist.ts';
import { deadIn, permalinksOf } from '../sites/permalinks.ts';
import { releasesIn, WHOLE_REGISTRY } from '../sites/whole.ts';
import { inFolder } from '../tools.ts';
import { checkFeeds } from './feeds.ts';

const [earlier] = releasesIn(WHOLE_REGISTRY ?? '');
const { settings, registry } = site;
const skip = WHOLE_REGISTRY && !registry.info.excerpt ? false : 'it needs a site of two releases: npm run test:whole';

type Rows = readonly (readonly string[])[];
const readRows = (folder: string, file: string): string[][] => parse(readFileSync(join(folder, file)));
const flat = (row: readonly string[]): string[] => row.map((cell) => cell.replace(/\s+/g, ' ').trim());

/** Counts how often each row is there now, minus how often it was there before and how often the history adds it. */
class Balance {
  readonly #counts = new Map<string, number>();

  add(rows: Rows, count: number): void {
    for (const row of rows) {
      const key = JSON.stringify(flat(row));
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
    }
  }

  left(): [row: string[], count: number][] {
    const left = [...this.#counts].filter(([, count]) => count !== 0);
    return left.map(([key, count]) => [JSON.parse(key) as string[], count]);
  }
}

// Takes changed records off the balance. The history has, of each, the `width` cells that identify the record, and the
// cells that differ, before and after.
function settle(balance: Balance, before: Rows, after: Rows, width: number): void {
  for (const [i, row] of after.entries()) {
    const name = flat(row).slice(0, width).join('\n');
    const left = balance.left().filter(([cells]) => cells.slice(0, width).join('\n') === name);
    const old = left.find(([, count]) => count < 0)?.[0] ?? [];
    const fresh = left.find(([, count]) => count > 0)?.[0] ?? [];
    const differing = (one: readonly string[], other: readonly string[]): string[] =>
      one.map((cell, column) => (cell === other[column] ? '' : cell)).slice(width);
    assert.deepEqual(differing(old, fresh), flat(before[i] ?? []).slice(width));
    assert.deepEqual(differing(fresh, old), flat(row).slice(width));
    balance.add([old], 1);
    balance.add([fresh], -1);
  }
}

test('of the earlier release no permalink is dead', { skip }, () =>
  inFolder(async (folder) => {
    await update({ ...PATIENTLY, from: [earlier], to: folder, force: false });
    assert.deepEqual(deadIn(DIST, permalinksOf(openSite({ ...settings, registry: folder }))), []);
    checkFeeds(DIST);
  }),
);

// A recount without the code that compares releases: the rows of before, minus the removed ones, plus the added ones,
// are the rows of now.
for (const [what, file, past, width] of [
  ['entries', FILES.entries, PAST_FILES.entries, 3],
  ['contacts', FILES.contacts, PAST_FILES.contacts, 1],
] as const)
  test(`every difference of ${what} between the two releases is told, and nothing else`, { skip }, () =>
    inFolder(async (folder) => {
      await update({ ...PATIENTLY, from: [earlier], to: folder, force: false });
      const balance = new Balance();
      balance.add(readRows(folder, file), -1);
      balance.add(readRows(settings.registry, file), 1);
      const differences = balance.left().reduce((sum, [, count]) => sum + Math.abs(count), 0);
      const told = readRows(settings.registry, past).filter(([release]) => release === registry.info.updated);
      const of = (change: string): string[][] => told.filter((row) => row[1] === change).map((row) => row.slice(2));
      balance.add(of('added'), -1);
      balance.add(of('removed'), 1);
      settle(balance, of('before'), of('after'), width);
      assert.deepEqual(balance.left(), []);
      assert.equal(differences, of('added').length + of('removed').length + 2 * of('before').length);
    }),
  );
