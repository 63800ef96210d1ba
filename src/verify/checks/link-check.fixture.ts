import { ORIGIN, page } from '../markup.fixture.ts';
import { changed, type Fault, inMain } from '../plant.fixture.ts';

const HOME = '/index.html';
const DEAD = 'A link that leads nowhere @ /';
const NO_ANCHOR = 'A link to an anchor that is not there @ /';

export const LINK_FAULTS: readonly Fault[] = [
  ['a link to no page', inMain(HOME, '<a href="/port/9/">x</a>'), [DEAD]],
  ['a whole URL of this site to no page', inMain(HOME, `<a href="${ORIGIN}/no/">x</a>`), [DEAD]],
  ['a picture that is not there', inMain(HOME, '<img src="/no.png" alt="">'), [DEAD]],
  ['a form that leads nowhere', inMain(HOME, '<form action="/no/"></form>'), [DEAD]],
  [
    'a picture of several that is not there',
    inMain(HOME, '<picture><source srcset="/port/1.json 1x, /no.png 2x"></picture>'),
    [DEAD],
  ],
  [
    'a preview that is not there',
    changed(HOME, '<title>', `<meta property="og:image" content="${ORIGIN}/no.png"><title>`),
    [DEAD],
  ],
  [
    'a preview of a page that is not there',
    changed(HOME, '<title>', `<meta property="og:url" content="${ORIGIN}/no/"><title>`),
    [DEAD],
  ],
  ['a link with a comma is one link', inMain(HOME, '<a href="/port/1/?a,b">x</a>'), []],
  ['a dead anchor', inMain(HOME, '<a href="/port/1/#no">x</a>'), [NO_ANCHOR]],
  ['an anchor that is no encoding', inMain(HOME, '<a href="/port/1/#%E0%A4%A">x</a>'), [NO_ANCHOR]],
  ['an encoded anchor is the same one', inMain(HOME, '<a href="/port/1/#%65ntry-x">x</a>'), []],
  [
    'a dead anchor in JSON',
    changed('/port/1.json', '#entry-x', '#entry-y'),
    ['A link to an anchor that is not there @ /port/1.json'],
  ],
  [
    'a page without a link to it',
    changed(HOME, '<a href="/ports/">x</a>', ''),
    ['A page that no link leads to @ /ports/', 'A page that no link leads to @ /port/65535/'],
  ],
  [
    'a page that only a picture names',
    changed(HOME, '<a href="/port/19/">x</a>', '<img src="/port/19/" alt="">'),
    ['A page that no link leads to @ /port/19/'],
  ],
  [
    'a page that only pages without a link to them name',
    {
      ...changed(HOME, '<a href="/port/19/">x</a><a href="/port/20/">x</a>', ''),
      '/port/19/index.html': page('/port/19/', 'Port 19', '<a href="/port/20/">x</a>'),
      '/port/20/index.html': page('/port/20/', 'Port 20', '<a href="/port/19/">x</a>'),
    },
    ['A page that no link leads to @ /port/19/', 'A page that no link leads to @ /port/20/'],
  ],
];
