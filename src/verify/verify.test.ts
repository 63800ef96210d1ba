import assert from 'node:assert/strict';
import test from 'node:test';
import { findIn, page, SITE } from './fixture.ts';
import { printFindings } from './finding.ts';

const rules = (changes: Readonly<Record<string, string | null>>): string[] => [
  ...new Set(findIn(changes).map(({ rule, page: where }) => `${rule} @ ${where}`)),
];
const changed = (file: string, from: string | RegExp, to: string): Record<string, string> => {
  const text = SITE[file] ?? '';
  const after = text.replace(from, to);
  assert.notEqual(after, text, `${from} is not in ${file}`);
  return { [file]: after };
};
const inMain = (file: string, markup: string): Record<string, string> => changed(file, '</main>', `${markup}</main>`);

test('nothing is found in a site in which nothing is wrong', () => assert.deepEqual(findIn({}), []));

// Each fault by itself, and exactly what is found of it.
const FAULTS: [fault: string, changes: Record<string, string | null>, found: string[]][] = [
  ['a link to no page', inMain('/index.html', '<a href="/port/9/">x</a>'), ['A link that leads nowhere @ /']],
  [
    'a picture that is not there',
    inMain('/index.html', '<img src="/no.png" alt="">'),
    ['A link that leads nowhere @ /'],
  ],
  [
    'a dead anchor',
    inMain('/index.html', '<a href="/port/1/#no">x</a>'),
    ['A link to an anchor that is not there @ /'],
  ],
  [
    'a dead anchor in JSON',
    changed('/port/1.json', '#entry-a', '#entry-x'),
    ['A link to an anchor that is not there @ /port/1.json'],
  ],
  [
    'a page without a link to it',
    changed('/index.html', '<a href="/ports/">x</a>', ''),
    ['A page that no link leads to @ /ports/'],
  ],
  [
    'another canonical',
    changed('/port/1/index.html', 'ports.example/port/1/', 'ports.example/port/2/'),
    ['A canonical link that is not the page @ /port/1/', 'A URL of the sitemap that is no page @ /sitemap-index.xml'],
  ],
  [
    'a canonical on the error page',
    changed('/404.html', '<meta charset', '<link rel="canonical" href="https://ports.example/"><meta charset'),
    ['A canonical link that is not the page @ /404.html', 'Another Content-Security-Policy @ /404.html'],
  ],
  [
    'a page that the sitemap lacks',
    changed('/sitemap-0.xml', /<url><loc>[^<]*\/ports\/<\/loc><\/url>/, ''),
    ['A page that no sitemap lists @ /sitemap-index.xml'],
  ],
  [
    'a page twice in the sitemap',
    changed('/sitemap-0.xml', '<url>', '<url><loc>https://ports.example/</loc></url><url>'),
    ['URLs that a sitemap lists twice @ /sitemap-index.xml'],
  ],
  [
    'two pages with one title',
    changed('/port/2/index.html', '<title>Port 2', '<title>Port 1'),
    ['A title that two pages have @ /port/2/'],
  ],
  ['no description', changed('/port/2/index.html', 'About Port 2', ''), ['No description @ /port/2/']],
  [
    'no policy',
    changed('/port/2/index.html', /<meta http-equiv[^>]*>/, ''),
    ['Another Content-Security-Policy @ /port/2/'],
  ],
  ['an inline script', inMain('/index.html', '<script>1</script>'), ['Inline script @ /']],
  ['an inline style', inMain('/index.html', '<p style="color:red">x</p>'), ['Inline style @ /']],
  [
    'code in an attribute',
    inMain('/index.html', '<img src="/port/1.json" alt="" onerror="x()">'),
    ['Code in an attribute @ /'],
  ],
  ['a javascript: link', inMain('/index.html', '<a href="javascript:x()">x</a>'), ['A URI that runs or embeds @ /']],
  [
    'a picture from elsewhere',
    inMain('/index.html', '<img src="https://else.example/x.png" alt="">'),
    ['A request to another origin @ /'],
  ],
  ['a plain address', inMain('/index.html', 'who@where.example'), ['A plain e-mail address @ /']],
  ['an id twice', inMain('/index.html', '<p id="main">x</p>'), ['An id that stands twice @ /']],
  ['no heading', changed('/index.html', '<h1>Home</h1>', ''), ['Not one <h1> @ /']],
  ['no language', changed('/index.html', '<html lang="en">', '<html>'), ['No language @ /']],
  ['invalid HTML', inMain('/index.html', '<p></b></p>'), ['Invalid HTML: 1-end-tags-without-element @ /']],
  [
    'an attribute twice',
    inMain('/index.html', '<p class="a" class="b">x</p>'),
    ['Invalid HTML: duplicate-attribute @ /'],
  ],
  ['an element that is not closed', inMain('/index.html', '<ul><li>x</ul>'), ['Invalid HTML: unclosed-element @ /']],
  [
    'an element where it cannot be',
    inMain('/index.html', '<table><i>x</i></table>'),
    ['Invalid HTML: moved-element @ /'],
  ],
  ['a file that nothing names', { '/left.over': 'x' }, ['A file that nothing names @ /left.over']],
  [
    'a style from elsewhere',
    {
      '/_astro/y.css': 'a{background:url(//else.example/x)}',
      ...changed('/index.html', '<title>', '<link rel="stylesheet" href="/_astro/y.css"><title>'),
    },
    ['A request to another origin @ /_astro/y.css'],
  ],
  [
    'a cell that differs',
    changed('/service/a/index.html', '>Alpha<', '>Alphа<'),
    ['A cell that is not IANA’s @ /service/a/'],
  ],
  [
    'an entry too many',
    changed(
      '/port/2/index.html',
      '<tr id="entry-b">',
      '<tr><td data-column="Description">x</td></tr><tr id="entry-b">',
    ),
    ['Another number of entries @ /port/2/'],
  ],
  [
    'a cell of JSON that differs',
    changed('/port/1.json', 'Alpha', 'Beta'),
    ['A cell that is not IANA’s @ /port/1.json'],
  ],
  [
    'an entry that IANA does not list',
    changed('/contact/p/index.html', 'Alpha', 'Beta'),
    ['An entry that IANA does not list @ /contact/p/', 'An entry that is missing @ /contact/p/'],
  ],
  [
    'a status that no entry gives',
    changed('/port/2/index.html', '<td>No entry', '<td>Assigned'),
    ['A status that no entry gives @ /port/2/'],
  ],
  [
    'a number that is wrong',
    changed('/ports/index.html', '2 reserved', '3 reserved'),
    ['A number that a recount does not give @ /ports/'],
  ],
  [
    'numbers that are missing',
    changed('/ports/index.html', /<ul class="counts">/g, '<ul>'),
    ['Numbers that are missing @ /ports/'],
  ],
];
for (const [fault, changes, found] of FAULTS) {
  test(`${fault} is found`, () => assert.deepEqual(rules(changes), found));
}

test('a service without a page, and a page without a service', () => {
  const moved = { '/service/a/index.html': null, '/service/b/index.html': page('/service/b/', 'b', '') };
  const found = rules(moved);
  assert.ok(found.includes('A page that is missing @ /service/a/'));
  assert.ok(found.includes('A page that no entry asks for @ /service/b/'));
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
