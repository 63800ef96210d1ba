import { page, SITE } from './verify.fixture.ts';

/** A change of the small site, by file; null for one that is gone. */
export type SiteEdit = Readonly<Record<string, string | null>>;

/** Takes a file of the small site and what to put for what, and returns the change; throws an Error if it is not there. */
export function changed(file: string, from: string | RegExp, to: string): Record<string, string> {
  const text = SITE[file] ?? '';
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${String(from)} is not in ${file}`);
  return { [file]: after };
}

const inMain = (file: string, markup: string): SiteEdit => changed(file, '</main>', `${markup}</main>`);
const HOME = '/index.html';
const PORT = '/port/2/index.html';
const ROW = '<tr id="entry-x">';

/** Faults to plant, each with exactly what is to be found of it: rule and page. */
export const FAULTS: readonly (readonly [fault: string, changes: SiteEdit, found: readonly string[]])[] = [
  // Links
  ['a link to no page', inMain(HOME, '<a href="/port/9/">x</a>'), ['A link that leads nowhere @ /']],
  [
    'a whole URL of this site to no page',
    inMain(HOME, '<a href="https://ports.example/no/">x</a>'),
    ['A link that leads nowhere @ /'],
  ],
  ['a picture that is not there', inMain(HOME, '<img src="/no.png" alt="">'), ['A link that leads nowhere @ /']],
  [
    'a picture of several that is not there',
    inMain(HOME, '<picture><source srcset="/no.png 2x"></picture>'),
    ['A link that leads nowhere @ /'],
  ],
  [
    'a preview that is not there',
    changed(HOME, '<title>', '<meta property="og:image" content="https://ports.example/no.png"><title>'),
    ['A link that leads nowhere @ /'],
  ],
  ['a dead anchor', inMain(HOME, '<a href="/port/1/#no">x</a>'), ['A link to an anchor that is not there @ /']],
  [
    'an anchor that is no encoding',
    inMain(HOME, '<a href="/port/1/#%E0%A4%A">x</a>'),
    ['A link to an anchor that is not there @ /'],
  ],
  [
    'a dead anchor in JSON',
    changed('/port/1.json', '#entry-x', '#entry-y'),
    ['A link to an anchor that is not there @ /port/1.json'],
  ],
  [
    'a permalink of another site',
    changed('/port/1.json', '"permalink":"https://ports.example/contact', '"permalink":"https://else.example/contact'),
    ['A permalink that is none of this site @ /port/1.json'],
  ],
  [
    'a dead URL in a document',
    { '/llms.txt': 'https://ports.example/port/77.json' },
    ['A link that leads nowhere @ /llms.txt'],
  ],
  [
    'a page without a link to it',
    changed(HOME, '<a href="/ports/">x</a>', ''),
    ['A page that no link leads to @ /ports/', 'A page that no link leads to @ /port/65535/'],
  ],
  // Heads
  [
    'another canonical',
    changed('/port/1/index.html', 'ports.example/port/1/', 'ports.example/port/2/'),
    ['A canonical link that is not the page @ /port/1/', 'A URL of the sitemap that is no page @ /sitemap-index.xml'],
  ],
  [
    'a canonical on the error page',
    changed('/404.html', '<title>', '<link rel="canonical" href="https://ports.example/"><title>'),
    ['A canonical link that is not the page @ /404.html'],
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
    { ...changed(PORT, /<title>Port 2(.*)"name":"Port 2"/, '<title>Port 1$1"name":"Port 1"') },
    ['A title that two pages have @ /port/2/'],
  ],
  [
    'two pages with one description',
    changed(PORT, 'About Port 2', 'About Port 1'),
    ['A description that two pages have @ /port/2/'],
  ],
  ['no title', changed(PORT, /<title>Port 2(.*)"name":"Port 2"/, '<title>$1"name":""'), ['No title @ /port/2/']],
  ['no description', changed(PORT, 'About Port 2', ''), ['No description @ /port/2/']],
  ['no policy', changed(PORT, /<meta http-equiv[^>]*>/, ''), ['Another Content-Security-Policy @ /port/2/']],
  [
    'a second policy',
    changed(PORT, '<title>', '<meta http-equiv="content-security-policy" content="x"><title>'),
    ['Another Content-Security-Policy @ /port/2/'],
  ],
  [
    'linked data of another page',
    changed(PORT, '"name":"Port 2"', '"name":"Port 3"'),
    ['Linked data that is not the page’s @ /port/2/'],
  ],
  [
    'linked data that cannot be read',
    changed(PORT, '{"@graph"', '{@graph"'),
    ['Linked data that is not the page’s @ /port/2/'],
  ],
  // Markup
  ['an inline script', inMain(HOME, '<script>1</script>'), ['Inline script @ /']],
  [
    'an inline style',
    inMain(HOME, '<p style="color:red">x</p>'),
    ['An attribute that the site does not use: style @ /'],
  ],
  ['a style element', inMain(HOME, '<style>p{}</style>'), ['An element that the site does not use @ /']],
  [
    'code in an attribute',
    inMain(HOME, '<p onclick="x()">x</p>'),
    ['An attribute that the site does not use: onclick @ /'],
  ],
  ['an address that runs', inMain(HOME, '<a href="java&#10;script:x()">x</a>'), ['A link that is none of the web @ /']],
  [
    'a picture from elsewhere',
    inMain(HOME, '<img src="https://else.example/x.png" alt="">'),
    ['A request to another origin @ /'],
  ],
  [
    'a second picture from elsewhere',
    inMain(HOME, '<picture><source srcset="/port/1.json 1x, https://else.example/x 2x"></picture>'),
    ['A request to another origin @ /'],
  ],
  ['a picture without words', inMain(HOME, '<img src="/port/1.json">'), ['A picture without words @ /']],
  [
    'a page that sends away',
    changed(HOME, '<title>', '<meta http-equiv="refresh" content="0"><title>'),
    ['A meta element that the site does not use @ /', 'Another Content-Security-Policy @ /'],
  ],
  ['a plain address', inMain(HOME, 'who@where.example'), ['A plain e-mail address @ /']],
  ['an id twice', inMain(HOME, '<p id="main">x</p>'), ['An id that stands twice @ /']],
  ['no heading', changed(HOME, '<h1>Home</h1>', ''), ['Not one <h1> @ /']],
  ['no language', changed(HOME, '<html lang="en">', '<html>'), ['No language @ /']],
  ['an end tag too many', inMain(HOME, '<p></b></p>'), ['Invalid HTML: 1-end-tags-without-element @ /']],
  ['an attribute twice', inMain(HOME, '<p class="a" class="b">x</p>'), ['Invalid HTML: duplicate-attribute @ /']],
  ['an element that is not closed', inMain(HOME, '<ul><li>x</ul>'), ['Invalid HTML: unclosed-element @ /']],
  [
    'an element where it cannot be',
    inMain(HOME, '<table><small>x</small></table>'),
    ['Invalid HTML: moved-element @ /'],
  ],
  // Files
  ['a file that nothing names', { '/left.over': 'x' }, ['A file that nothing names @ /left.over']],
  ['a file that is missing', { '/llms.txt': null }, ['A file that is missing @ /llms.txt']],
  [
    'a release that nobody took',
    {
      ...inMain(HOME, '<a href="/changes/2024-01-01/">x</a>'),
      '/changes/2024-01-01/index.html': page('/changes/2024-01-01/', 'Changes of 2024-01-01', ''),
      ...changed('/sitemap-0.xml', '<url>', '<url><loc>https://ports.example/changes/2024-01-01/</loc></url><url>'),
    },
    ['A release that nobody took @ /changes/2024-01-01/'],
  ],
  [
    'a change that is another',
    changed('/changes/2026-01-01/index.html', '<td>Free', '<td>Fee'),
    ['A change that is another @ /changes/2026-01-01/'],
  ],
  [
    'a change that is not there',
    changed('/changes/2026-01-01/index.html', '<section class="change"><h2>Q</h2></section>', ''),
    ['Another number of changes @ /changes/2026-01-01/'],
  ],
  [
    'a removed entry that is another',
    changed('/changes/2026-01-01/index.html', 'Zeta', 'Eta'),
    ['A cell that is not IANA’s @ /changes/2026-01-01/'],
  ],
  [
    'a tombstone that says something else',
    changed('/service/z/index.html', 'Zeta', 'Eta'),
    ['A cell that is not IANA’s @ /service/z/'],
  ],
  [
    'JSON that does not know that a name is gone',
    changed('/service/z.json', '2026-01-01', '2025-01-01'),
    ['A name that is gone, or is not @ /service/z.json'],
  ],
  ['other headers', { '/_headers': 'x' }, ['Other headers @ /_headers']],
  [
    'a style from elsewhere',
    {
      '/_astro/y.css': 'a{background:url(//else.example/x)}',
      ...changed(HOME, '<title>', '<link rel="stylesheet" href="/_astro/y.css"><title>'),
    },
    ['A request to another origin @ /_astro/y.css'],
  ],
  // Entries
  [
    'a cell that differs',
    changed('/service/a/index.html', '>Alpha<', '>Alphа<'),
    ['A cell that is not IANA’s @ /service/a/'],
  ],
  [
    'an entry too many',
    changed(
      PORT,
      ROW,
      `${ROW.replace('-x', '-y')}<td data-column="Port Number">2-3</td><td data-column="Transport Protocol"></td><td data-column="Description">x</td></tr>${ROW}`,
    ),
    ['Another number of entries @ /port/2/'],
  ],
  [
    'a cell that no column has',
    changed(PORT, '>Reserved</td></tr>', '>Reserved</td><td>x</td></tr>'),
    ['Something in a table that is no cell of IANA’s @ /port/2/'],
  ],
  [
    'headings in another order',
    changed(PORT, '<th scope="col">Description</th>', '<th scope="col">Assignee</th>'),
    ['Something in a table that is no cell of IANA’s @ /port/2/'],
  ],
  [
    'more than the site adds',
    changed(PORT, '>Reserved</td></tr>', '>Reserved<span class="derived">for evil</span></td></tr>'),
    ['Something in a table that is no cell of IANA’s @ /port/2/'],
  ],
  [
    'a number that leads to another port',
    changed('/port/1/index.html', 'href="/port/1/"', 'href="/port/2/"'),
    ['A link that leads to another entry @ /port/1/'],
  ],
  [
    'columns that are not empty',
    changed(PORT, 'registry: Service Name', 'registry: Description'),
    ['Columns that are not the empty ones @ /port/2/'],
  ],
  [
    'a status that no entry gives',
    changed(PORT, '<td>No entry', '<td>Unassigned'),
    ['A status that no entry gives @ /port/2/'],
  ],
  [
    'a Dynamic Port that is assigned',
    changed('/port/65535/index.html', '<td>Dynamic', '<td>Assigned'),
    ['A status that no entry gives @ /port/65535/'],
  ],
  [
    'a port that a service does not have',
    changed('/service/a/index.html', '<td>–', '<td>Assigned'),
    ['A status that no entry gives @ /service/a/'],
  ],
  [
    'a page that no entry asks for',
    {
      '/service/b/index.html': page('/service/b/', 'b', ''),
      ...inMain(HOME, '<a href="/service/b/">x</a>'),
      ...changed('/sitemap-0.xml', '<url>', '<url><loc>https://ports.example/service/b/</loc></url><url>'),
    },
    ['A page that no entry asks for @ /service/b/'],
  ],
  [
    'a contact with another name',
    changed('/contact/p/index.html', '<dd>Pat', '<dd>Pit'),
    ['A contact whose details are not IANA’s @ /contact/p/'],
  ],
  [
    'an entry that does not name the contact',
    changed('/contact/p/index.html', '>Alpha<', '>Beta<'),
    [
      'An entry that does not name what it is listed for @ /contact/p/',
      'An entry that is missing from a list @ /contact/p/',
    ],
  ],
  [
    'an entry that does not cite the document',
    changed('/reference/rfc1/index.html', '>Alpha<', '>Beta<'),
    [
      'An entry that does not name what it is listed for @ /reference/rfc1/',
      'An entry that is missing from a list @ /reference/rfc1/',
    ],
  ],
  [
    'a contact without its entries',
    changed('/contact/p/index.html', /<table.*<\/table>/, ''),
    ['An entry that is missing from a list @ /contact/p/'],
  ],
  [
    'a list that lacks a service',
    changed('/services/a/index.html', /<tbody>.*<\/tbody>/, '<tbody></tbody>'),
    ['A page that no list names @ /service/a/'],
  ],
  [
    'a list that names a contact twice',
    inMain(
      '/contacts/p/index.html',
      '<table class="rows"><tbody><tr></tr><tr><td><a href="/contact/p/">x</a></td></tr></tbody></table>',
    ),
    ['A page that lists name twice @ /contact/p/'],
  ],
  [
    'a list with another service at a port',
    changed('/range/system/0/index.html', '>a<', '>b<'),
    ['A list that says what no entry says @ /range/system/0/'],
  ],
  // JSON
  [
    'a cell of JSON that differs',
    changed('/port/1.json', 'Alpha', 'Beta'),
    ['A cell that is not IANA’s @ /port/1.json'],
  ],
  [
    'a cell of JSON that is absent',
    changed('/port/1.json', '"modificationDate":null,', ''),
    ['A cell that is not IANA’s @ /port/1.json'],
  ],
  ['JSON that cannot be read', { '/port/1.json': '{' }, ['JSON that cannot be read @ /port/1.json']],
  [
    'JSON that is missing',
    { '/service/a.json': null, ...changed(HOME, '<a href="/service/a.json">x</a>', '') },
    ['JSON that is missing @ /service/a.json'],
  ],
  [
    'a status of JSON that no entry gives',
    changed('/port/1.json', '"udp":"none"', '"udp":"assigned"'),
    ['A status that no entry gives @ /port/1.json'],
  ],
  // Numbers
  [
    'a number that is wrong',
    changed('/ports/index.html', '2 reserved', '3 reserved'),
    ['A number that a recount does not give @ /ports/'],
  ],
  [
    'a number that is missing',
    changed('/statistics/index.html', /<tr><td>dccp<\/td><td>0<\/td><\/tr>/, ''),
    ['A number that a recount does not give @ /statistics/'],
  ],
  [
    'a year that is wrong',
    changed('/statistics/index.html', '<td>2001</td><td>1', '<td>2001</td><td>2'),
    ['A number that a recount does not give @ /statistics/'],
  ],
];
