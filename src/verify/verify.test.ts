import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { type SiteEdit, FAULTS } from './faults.fixture.ts';
import { findIn, page } from './verify.fixture.ts';
import { printFindings } from './finding.ts';

const rules = (changes: SiteEdit): string[] => [
  ...new Set(findIn(changes).map(({ rule, page: where }) => `${rule} @ ${where}`)),
];
test('nothing is found in a site in which nothing is wrong', () => assert.deepEqual(findIn({}), []));

for (const [fault, changes, found] of FAULTS) {
  test(`${fault}: found, and nothing else`, () => assert.deepEqual(rules(changes).sort(), [...found].sort()));
}

test('a page that is missing is missed, whatever its kind', () => {
  const gone = ['/service/a/', '/port/2/', '/port/65535/', '/range/2-3/', '/contact/p/', '/reference/rfc1/', '/ports/'];
  const found = rules(Object.fromEntries(gone.map((path) => [`${path}index.html`, null])));
  for (const path of gone) assert.ok(found.includes(`A page that is missing @ ${path}`), path);
});

test('a port that nothing is said of has its page only where every port has', () => {
  const rules = (changes: SiteEdit): string[] =>
    findIn(changes, '', false).map(({ rule, page: at }) => `${rule} @ ${at}`);
  assert.deepEqual(rules({}), ['A page that no entry asks for @ /port/65535/']);
  assert.ok(!rules({ '/port/65535/index.html': null }).includes('A page that is missing @ /port/65535/'));
});

test('a link out of the folder that the site is served under is found', () => {
  const out = page('/', 'Home', '<a href="/port/1/">x</a>');
  assert.ok(findIn({ '/index.html': out }, '/ports').some(({ rule }) => rule === 'A link out of the site’s folder'));
});

test('every rule of every check is planted', () => {
  const sources = readdirSync('src/verify/checks').filter((file) => file.endsWith('-check.ts'));
  const text = sources.map((file) => readFileSync(join('src/verify/checks', file), 'utf8')).join('');
  const all = [
    ...text.matchAll(/'((?:A|An|Another|Columns|Inline|JSON|Linked|No|Other|Something|URLs) [^'$]{6,})'/g),
  ].map((match) => match[1] ?? '');
  const planted =
    FAULTS.flatMap(([, , found]) => found).join() + 'A page that is missing, A link out of the site’s folder';
  const rulesOnly = all.filter((rule) => !rule.endsWith('.'));
  assert.ok(rulesOnly.length > 30);
  assert.deepEqual(
    rulesOnly.filter((rule) => !planted.includes(rule)),
    [],
  );
});

test('findings are printed by rule, with pages, places and a remedy, the first of many', () => {
  const findings = Array.from({ length: 12 }, (_, i) => ({
    rule: 'R',
    page: `/p/${i}/`,
    place: 'here',
    remedy: 'Do.',
  }));
  const lines = printFindings(findings);
  assert.deepEqual(lines.slice(0, 3), ['R (12)', '  Do.', '    /p/0/: here']);
  assert.equal(lines.at(-1), '    … and 2 more');
});
