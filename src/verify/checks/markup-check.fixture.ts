import { changed, type Fault, inMain } from '../plant.fixture.ts';

const HOME = '/index.html';
const FOREIGN = 'A request to another origin @ /';
const NOT_WEB = 'A link with another scheme than http or https @ /';
const LINKED = 'Linked data that is not the page’s @ /';
const NOT_ONE = 'Not one <title>, <h1> and <main> @ /';
const home = (fault: string, markup: string, ...found: readonly string[]): Fault => [
  fault,
  inMain(HOME, markup),
  found,
];

export const MARKUP_FAULTS: readonly Fault[] = [
  home('an inline script', '<script>1</script>', 'An inline script @ /'),
  home('an inline style', '<p style="color:red">x</p>', 'An attribute that the site does not use @ /: style'),
  home('a style element', '<style>p{}</style>', 'An element that the site does not use @ /'),
  home('code in an attribute', '<p onclick="x()">x</p>', 'An attribute that the site does not use @ /: onclick'),
  home('an attribute of another element', '<p href="/">x</p>', 'An attribute that the site does not use @ /: href'),
  home('an address that runs', '<a href="java&#10;script:x()">x</a>', NOT_WEB),
  home('an address of mail', '<a href="mailto:x">x</a>', NOT_WEB),
  home('an address that is none', '<a href="https://[">x</a>', NOT_WEB),
  home('a link to the web is let be', '<a href="http://else.example/">x</a>'),
  home('a picture from elsewhere', '<img src="https://else.example/x.png" alt="">', FOREIGN),
  home('a script from elsewhere', '<script src="https://else.example/x.js"></script>', FOREIGN),
  home('a form that sends elsewhere', '<form action="https://else.example/"></form>', FOREIGN),
  home(
    'linked data is no script',
    '<script type="application/ld+json" src="https://x.example/">{"@graph":[]}</script>',
  ),
  [
    'a style from elsewhere',
    changed(HOME, '<title>', '<link rel="stylesheet" href="https://else.example/x.css"><title>'),
    [FOREIGN],
  ],
  home(
    'a second picture from elsewhere',
    '<picture><source srcset="/port/1.json 1x, https://else.example/x 2x"></picture>',
    FOREIGN,
  ),
  home('a picture without words', '<img src="/port/1.json">', 'A picture without words @ /'),
  [
    'a page that sends away',
    changed(HOME, '<title>', '<meta http-equiv="refresh" content="0"><title>'),
    ['A meta element that the site does not use @ /', 'Another Content-Security-Policy @ /'],
  ],
  home('a plain address', ' who@where.example', 'A plain e-mail address @ /'),
  home('an id twice', '<p id="main">x</p>', 'An id that two elements have @ /: main'),
  ['no heading', changed(HOME, '<h1>Home</h1>', ''), [`${NOT_ONE}: 0 <h1>`, LINKED]],
  ['two headings', changed(HOME, '<h1>Home</h1>', '<h1>Home</h1><h1>Home</h1>'), [`${NOT_ONE}: 2 <h1>`, LINKED]],
  home('a second content', '<main></main>', `${NOT_ONE}: 2 <main>`),
  ['a second title', changed(HOME, '<title>', '<title></title><title>'), [`${NOT_ONE}: 2 <title>`, 'No title @ /']],
  ['no language', changed(HOME, '<html lang="en">', '<html>'), ['No language @ /']],
  home('an end tag too many', '<p></b></p>', 'Invalid HTML @ /: 1-end-tags-without-element'),
  home('an end tag in an attribute is text', '<p title="</b>">x</p>'),
  home('an attribute twice', '<p class="a" class="b">x</p>', 'Invalid HTML @ /: duplicate-attribute'),
  home('an element that is not closed', '<ul><li>x</ul>', 'Invalid HTML @ /: unclosed-element'),
  home('an element where it cannot be', '<table><small>x</small></table>', 'Invalid HTML @ /: moved-element'),
  home('what has no end tag needs none', '<p>x<br>y</p>', 'An element that the site does not use @ /: <br>'),
  home('a shape that is closed at once', '<svg><g /></svg>'),
];
