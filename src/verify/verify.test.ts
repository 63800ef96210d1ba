import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { FAULTS } from './faults.fixture.ts';
import { type Finding, printFindings } from './finding.ts';
import { ORIGIN, page } from './markup.fixture.ts';
import { type Circumstances, findIn, inMain, type SiteEdit, verifyAfter } from './plant.fixture.ts';
import { RULES } from './rules.ts';
import { SITE } from './site.fixture.ts';

const planted = new Set<string>();

const { records: known } = verifyAfter({});

// Verifies an edited site with the records of the unedited one. Old records must not hide a fault, and findings must go
// when the fault is mended. verify.slow.test.ts compares with a check without records.
function plant(edit: SiteEdit, circumstances?: Circumstances): readonly Finding[] {
  const { findings, records } = verifyAfter(edit, circumstances, known);
  assert.deepEqual(verifyAfter({}, {}, records).findings, []);
  for (const { rule } of findings) planted.add(rule);
  return findings;
}
const isOn = (findings: readonly Finding[], rule: string, path: string): boolean =>
  findings.some((finding) => finding.rule === rule && finding.page === path);

test('nothing is found in a site in which nothing is wrong', () => assert.deepEqual(findIn({}), []));

test('only whoever runs the site is reached by mail, or beside its pages', () => {
  for (const [contact, rule] of [
    ['mailto:us@ports.example', 'A link with another scheme than http or https'],
    [`${ORIGIN}/us`, 'A link that leads nowhere'],
  ] as const) {
    const edit = inMain('/index.html', `<a href="${contact.replace('@', '&#64;')}">x</a>`);
    const { findings, records } = verifyAfter(edit, { contact });
    assert.deepEqual(findings, []);
    assert.deepEqual(
      verifyAfter(edit, {}, records).findings.map((finding) => finding.rule),
      [rule],
    );
  }
});

test('what was looked at is counted', () => {
  const { elements, links, texts, ...figures } = verifyAfter({}).figures;
  const pages = Object.keys(SITE).filter((file) => file.endsWith('.html'));
  const tags = pages.map((file) => SITE[file]?.match(/<[a-z]/g)?.length ?? 0);
  assert.equal(
    elements,
    tags.reduce((sum, count) => sum + count),
  );
  assert.ok(links && links > pages.length);
  assert.ok(texts && texts > pages.length);
  // The entries stand on fourteen rows of pages and sixteen of JSON files, of twelve cells each.
  const cells = (14 + 16) * 12;
  assert.deepEqual(figures, {
    pages: pages.length,
    entries: 7,
    cells,
    changes: 4,
    numbers: 45,
    listed: 11,
    keys: 2,
    uses: 3,
    dates: 13,
  });
});

for (const [fault, edit, expected] of FAULTS) {
  test(`${fault}: found, and nothing else`, () => {
    const findings = plant(edit);
    // An expected finding names the rule and the page, and it may go on with the beginning of the place.
    const texts = findings.map(({ rule, page, place }) => `${rule} @ ${page}: ${place}`);
    const found = texts.map(
      (text) => expected.find((one) => text.startsWith(one.includes(': ') ? one : `${one}: `)) ?? text,
    );
    assert.deepEqual([...new Set(found)].sort(), [...expected].sort());
  });
}

test('a page that is missing is missed, whatever its kind', () => {
  const kinds = ['/service/a/', '/port/2/', '/port/65535/', '/range/2-3/', '/contact/p/', '/reference/rfc1/'];
  const former = ['/service/z/', '/range/19-20/', '/port/19/', '/contact/q/', '/reference/rfc9/'];
  const gone = [
    ...kinds,
    ...former,
    '/changes/2026-01-01/',
    '/ports/',
    '/statistics/',
    '/assignments/service-names-port-numbers/',
  ];
  const found = plant(Object.fromEntries(gone.map((path) => [`${path}index.html`, null])));
  const missed = found.filter(({ rule }) => rule === 'A page that is missing').map((finding) => finding.page);
  assert.deepEqual(missed.sort(), gone.sort());
});

test('a port that nothing is said of has its page only where every port has, or the site’s lists name it', () => {
  const dynamic = { first: 65535, last: 65535 };
  const registered = { portPages: { dynamic, all: false, listed: new Set<number>() } };
  assert.ok(isOn(plant({}, registered), 'A page that no entry asks for', '/port/65535/'));
  const without = { '/port/65535/index.html': null };
  assert.ok(!isOn(plant(without, registered), 'A page that is missing', '/port/65535/'));
  const listed = { portPages: { dynamic, all: false, listed: new Set([65535]) } };
  assert.deepEqual(plant({}, listed), []);
  assert.ok(isOn(plant(without, listed), 'A page that is missing', '/port/65535/'));
});

test('a link out of the folder that the site is served under is found', () => {
  const found = plant({ '/index.html': page('/', 'Home', '<a href="/port/1/">x</a>') }, { base: '/ports' });
  assert.ok(isOn(found, 'A link out of the site’s folder', '/'));
});

test('every rule is broken by some planted fault', () =>
  assert.deepEqual(
    Object.keys(RULES).filter((rule) => !planted.has(rule)),
    [],
  ));

test('a rule that is not declared cannot be reported', () => {
  // @ts-expect-error: only declared rules are allowed. If any text were one, the check of types would fail here.
  const finding: Finding = { rule: 'A rule that nobody declared', page: '/', place: '' };
  assert.ok(!(finding.rule in RULES));
});

test('a remedy names only files that are there', () => {
  const files = Object.values(RULES).flatMap((remedy) => remedy.match(/\bsrc\/[\w./-]*\w/g) ?? []);
  assert.ok(files.length > 10);
  assert.deepEqual(
    files.filter((file) => !existsSync(file)),
    [],
  );
});

test('findings are printed by rule, with pages, places and a remedy, the first of many', () => {
  const findings = Array.from({ length: 12 }, (_, i): Finding => ({
    rule: 'No title',
    page: `/p/${i}/`,
    place: 'here',
  }));
  const lines = printFindings([...findings, { rule: 'No language', page: '/', place: 'x '.repeat(200) }]);
  assert.deepEqual(lines.slice(0, 3), ['No title (12)', `  ${RULES['No title']}`, '    /p/0/: here']);
  assert.deepEqual(lines.slice(11, 14), ['    /p/9/: here', '    … and 2 more', 'No language (1)']);
  assert.equal(lines.at(-1)?.length, '    /: '.length + 160);
});
