import assert from 'node:assert/strict';
import test from 'node:test';
import { PAGE_POLICY } from '../../hosting/security.ts';
import { verifyAfter } from '../plant.fixture.ts';
import { CSV } from '../rows.fixture.ts';
import { checkVariants, FIRST, isFound, withoutRows } from './again.fixture.ts';

const sameKeys = ({ records }: typeof FIRST): number =>
  [...records].filter(([file, { key }]) => FIRST.records.get(file)?.key === key).length;

test('whatever row the data lacks, the same is found with what is known as without', () => checkVariants(withoutRows));

test('what all pages are checked against counts as well', () => {
  const dynamic = { first: 65535, last: 65535 };
  assert.ok(isFound({ policy: `${PAGE_POLICY};` }, 'policy'));
  assert.ok(isFound({ headers: 'others' }, 'headers'));
  assert.ok(isFound({ base: '/ports' }, 'base'));
  assert.ok(isFound({ portPages: { dynamic, all: false, listed: new Set() } }, 'ports with a page'));
  assert.ok(isFound({ portPages: { dynamic: { first: 65534, last: 65535 }, all: true, listed: new Set() } }, 'ports'));
});

test('only what has changed, or is checked against something else, is read closely again', () => {
  assert.equal(sameKeys(verifyAfter({}, {}, FIRST.records)), FIRST.records.size);
  // The change concerns many files: those of the service and its ports, their JSON, lists and contacts.
  const changed = sameKeys(verifyAfter({}, { csv: CSV.replace('Phi', 'Psi') }));
  assert.ok(changed > FIRST.records.size / 2 && changed < FIRST.records.size);
});
