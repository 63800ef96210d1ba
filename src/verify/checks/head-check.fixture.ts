import { changed, type Fault, inMain } from '../plant.fixture.ts';

const HOME = '/index.html';
const PORT = '/port/2/index.html';
const POLICY = 'Another Content-Security-Policy @ /port/2/';
const LISTED = 'A page that search engines should leave out, or should not';
const LINKED = 'Linked data that is not the page’s @ /port/2/';

export const HEAD_FAULTS: readonly Fault[] = [
  [
    'another canonical',
    changed('/port/1/index.html', 'ports.example/port/1/', 'ports.example/port/2/'),
    ['A canonical link that is not the page @ /port/1/', 'A URL of the sitemap without a page @ /sitemap-index.xml'],
  ],
  [
    'a canonical on the error page',
    changed('/404.html', '<title>', '<link rel="canonical" href="https://ports.example/"><title>'),
    ['A canonical link that is not the page @ /404.html'],
  ],
  ['an error page to list', changed('/404.html', /<meta name="robots"[^>]*>/, ''), [`${LISTED} @ /404.html`]],
  [
    'a page not to list',
    changed(PORT, '<title>', '<meta name="robots" content="noindex"><title>'),
    [`${LISTED} @ /port/2/`],
  ],
  [
    'a page that the sitemap lacks',
    changed('/sitemap-0.xml', /<url><loc>[^<]*\/ports\/<\/loc><\/url>/, ''),
    ['A page that no sitemap lists @ /sitemap-index.xml'],
  ],
  [
    'a page twice in the sitemap',
    changed('/sitemap-0.xml', '<url>', '<url><loc>https://ports.example/</loc></url><url>'),
    ['A URL that the sitemap lists twice @ /sitemap-index.xml'],
  ],
  [
    'two pages with one title',
    changed(PORT, '<title>Port 2', '<title>Port 1'),
    ['A title that two pages have @ /port/2/'],
  ],
  [
    'two pages with one description',
    changed(PORT, 'About Port 2', 'About Port 1'),
    ['A description that two pages have @ /port/2/'],
  ],
  ['pages of two kinds may have one title', changed(PORT, '<title>Port 2', '<title>Ports'), []],
  ['no title', changed(PORT, '<title>Port 2', '<title>'), ['No title @ /port/2/']],
  [
    'no element for a title',
    changed(PORT, /<title>.*?<\/title>/, ''),
    ['No title @ /port/2/', 'Not one <title>, <h1> and <main> @ /port/2/: 0 <title>'],
  ],
  ['white space around a title is none of it', changed(PORT, '<title>Port 2<', '<title>\nPort 2\n<'), []],
  ['no description', changed(PORT, 'About Port 2', ''), ['No description @ /port/2/']],
  ['no policy', changed(PORT, /<meta http-equiv[^>]*>/, ''), [POLICY]],
  ['a policy that comes late', changed(PORT, /(<meta http-equiv[^>]*>)(<title>.*<\/title>)/, '$2$1'), [POLICY]],
  [
    'a second policy',
    changed(PORT, '<title>', '<meta http-equiv="content-security-policy" content="x"><title>'),
    [POLICY],
  ],
  ['linked data of another page', changed(PORT, '"name":"Port 2"', '"name":"Port 3"'), [LINKED]],
  ['linked data that cannot be read', changed(PORT, '{"@graph"', '{@graph"'), [LINKED]],
  [
    'linked data of no term is nobody else’s',
    inMain(HOME, '<script type="application/ld+json">{"@graph":[{}]}</script>'),
    [],
  ],
];
