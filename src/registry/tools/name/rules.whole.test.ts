import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { isWellFormed } from '../../index/services.ts';
import { unique } from '../../text/list.ts';
import { skipWithoutWhole, wholeFile } from '../../whole.fixture.ts';
import { isSrvName } from './abnf.fixture.ts';
import { checkRules } from './rules.ts';

test('every name of the whole registry meets the rules where the ABNF takes it', { skip: skipWithoutWhole }, () => {
  const xml = readFileSync(wholeFile('service-names-port-numbers.xml'), 'utf8');
  // Only records have names; people have theirs in another registry below.
  const records = xml.split('<registry id="people"')[0] ?? '';
  const found = [...records.matchAll(/<record[ >][\s\S]*?<\/record>/g)].flatMap(
    ([record]) => /<name>([^<]+)<\/name>/.exec(record)?.[1] ?? [],
  );
  const names = unique(found.map((name) => name.replace(/&amp;/g, '&')));
  assert.ok(names.length > 7000, `${names.length} names`);
  for (const name of names) {
    const meetsAll = checkRules(name).every(({ met }) => met);
    assert.equal(meetsAll, isSrvName(name), name);
    assert.equal(meetsAll, isWellFormed(name), name);
  }
  assert.ok(names.some((name) => !isSrvName(name)));
});
