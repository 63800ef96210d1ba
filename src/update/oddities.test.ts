import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { ODD } from '../registry/rules/odd.fixture.ts';
import { type RuleName, RULES } from '../registry/rules/rules.ts';
import { loadRegistry } from '../site.ts';
import { KEPT, newFolder as newSmall, writeXml } from './releases.fixture.ts';
import { printOutcome } from './report.ts';
import { contentsOf, copyFolder, PATIENTLY, wholeXml } from './update.fixture.ts';
import { type Outcome, update } from './update.ts';

// Oddities in a release are published as IANA has them, kept in a log, and printed by the update.

const ROOT = mkdtempSync(join(tmpdir(), 'oddities-'));
after(() => rmSync(ROOT, { recursive: true }));
let folders = 0;
const newFolder = (): string => join(ROOT, `data-${folders++}`);
function runFile(xml: string, to: string, force = false): Promise<Outcome> {
  const file = join(ROOT, 'registry.xml');
  writeFileSync(file, xml);
  return update({ ...PATIENTLY, from: [file], to, force });
}
const ready = newFolder();
const XML = wholeXml('2026-03-01');
before(() => runFile(XML, ready));
const readyFolder = (): string => copyFolder(ready, newFolder());

test('what breaks a rule is taken as it is, and told', async () => {
  const folder = readyFolder();
  const odd = wholeXml('2026-04-01', { extra: [{ name: '-bad-', number: '1' }] });
  const { newOddities, oddities } = await runFile(odd, folder);
  assert.deepEqual(
    newOddities.map(({ rule, record, value }) => [rule, record, value]),
    [['name-syntax', '-bad- 1', '-bad-']],
  );
  assert.ok(oddities.length > newOddities.length);
  assert.ok(loadRegistry(folder).services.has('-bad-'));
  const log = readFileSync(join(folder, 'oddities.csv'), 'utf8');
  assert.ok(log.endsWith('2026-04-01,found,name-syntax,-bad- 1,-bad-\n'));
  await runFile(wholeXml('2026-05-01'), folder);
  assert.equal(readFileSync(join(folder, 'oddities.csv'), 'utf8'), `${log}2026-05-01,gone,name-syntax,-bad- 1,-bad-\n`);
});

test('of data without a log of oddities, those of the release in place count as old', async () => {
  const folder = readyFolder();
  rmSync(join(folder, 'oddities.csv'));
  const odd = wholeXml('2026-04-01', { extra: [{ name: '-bad-', number: '1' }] });
  assert.deepEqual(
    (await runFile(odd, folder)).newOddities.map(({ value }) => value),
    ['-bad-'],
  );
});

test('a damaged log of oddities is neither read nor written over, even with --force', async () => {
  const folder = readyFolder();
  writeFileSync(join(folder, 'oddities.csv'), 'broken');
  const old = contentsOf(folder);
  await assert.rejects(runFile(wholeXml('2026-04-01'), folder, true), /oddities\.csv:1: a wrong header/);
  assert.equal(contentsOf(folder), old);
});

// Releases with oddities that only a whole registry can have.
const WHOLE_ONLY: Partial<Record<RuleName, [xml: string, value: string]>> = {
  'alias-target': [
    wholeXml('2026-04-01', { extra: [{ name: 'al', note: 'This entry is an alias to "gone".' }] }),
    'gone',
  ],
  'contact-unknown': [wholeXml('2026-04-01').replace('data="Seiko_Epson"', 'data="Nobody"'), 'Nobody'],
  'contact-unused': [wholeXml('2026-04-01').replace('</people>', '<person id="Idle"/></people>'), 'Idle'],
  'port-without-entry': [wholeXml('2026-04-01').replace('20001-49151', '20001-49149'), '49150-49151'],
};

for (const rule of Object.keys(RULES) as RuleName[]) {
  test(`a release with an oddity of ${rule} is taken, and the oddity is told`, async () => {
    const { entries = [], contacts = [['Ann', 'Ann']] } = ODD[rule] ?? {};
    const [xml, value] = WHOLE_ONLY[rule] ?? [];
    const folder = xml === undefined ? newSmall() : readyFolder();
    const small = { date: '2026-01-01', rows: [KEPT, ...entries], contacts };
    const outcome = await (xml === undefined
      ? update({ ...PATIENTLY, from: [writeXml(small)], to: folder, force: true })
      : runFile(xml, folder));
    const found = outcome.newOddities.filter((odd) => odd.rule === rule);
    assert.deepEqual(found.length, 1);
    if (value !== undefined) assert.equal(found[0]?.value, value);
    // An update names no oddities of a first release. The small releases are first ones, so each gets a previous one.
    const lines = printOutcome({ ...outcome, previous: outcome.release }, folder);
    assert.ok(lines.some((line) => line.startsWith(`  ! ${RULES[rule].what}: ${found[0]?.value ?? ''}`)));
    loadRegistry(folder);
  });
}

test('an explanation that nothing needs any more is told, and does not fail', async () => {
  const outcome = await runFile(wholeXml('2026-04-01').replaceAll('Ari√´n', 'Arjen'), readyFolder());
  const lines = printOutcome(outcome, 'data');
  assert.deepEqual(
    lines.filter((line) => line.startsWith('  ?')),
    [
      '  ? An explanation in src/registry/rules/explanations.ts matches nothing any more: ' +
        'IANA’s note has Ari√´n for Ariën. We show it unchanged.',
    ],
  );
});
