import { page } from '../../markup.fixture.ts';
import { changed, type Fault, inMain, type SiteEdit } from '../../plant.fixture.ts';

const SCTP = '/transport/sctp/index.html';
const YEAR = '/year/2026/index.html';
const HISTORIC = '/historic/index.html';
const LISTS = '/lists/index.html';
const LACKS = 'An entry that a list lacks @';
const SURPLUS = 'An entry that a list should not have @';
const QUERY = 'A list that leads to other entries of the table @ /transport/sctp/';
const NAME = 'A name to use instead that no note gives @ /historic/';
const NUMBER = 'A number that a recount does not give @';
const stray = (path: string): SiteEdit => ({
  [`${path}index.html`]: page(path, 'Stray', ''),
  ...inMain('/index.html', `<a href="${path}">x</a>`),
  ...changed('/sitemap-0.xml', '<url>', `<url><loc>https://ports.example${path}</loc></url><url>`),
});

export const LIST_FAULTS: readonly Fault[] = [
  [
    'a list that lacks an entry',
    changed(SCTP, /<tr id="entry-x-1">.*?<\/tr>/, ''),
    [`${LACKS} /transport/sctp/: ["","1","sctp","Reserved"]`, `${NUMBER} /transport/sctp/: SCTP: 2 entries`],
  ],
  [
    'a list with an entry twice',
    changed('/no-port/index.html', /<tr id="entry-x">(.*?)<\/tr>/, '$&<tr>$1</tr>'),
    [`${SURPLUS} /no-port/: ["c","","sctp"`, `${NUMBER} /no-port/`],
  ],
  [
    'a list with another entry',
    changed('/transport/none/index.html', '>Phi<', '>Pi<'),
    [`${LACKS} /transport/none/: ["f"`, `${SURPLUS} /transport/none/: ["f"`],
  ],
  [
    'an entry of a list on another transport too',
    changed(SCTP, '>sctp<', '>sctp, tcp<'),
    [
      `${SURPLUS} /transport/sctp/: ["c","","tcp"`,
      `${NUMBER} /transport/sctp/`,
      'Something in a table that is not a cell of IANA’s @ /transport/sctp/: 1 anchors',
    ],
  ],
  [
    'a report that is another',
    changed('/unauthorized/index.html', 'Used by others', 'Used'),
    [`${LACKS} /unauthorized/`, `${SURPLUS} /unauthorized/`],
  ],
  [
    'a code that is another',
    changed('/dccp-codes/index.html', '1145656131', '1145656132'),
    [`${LACKS} /dccp-codes/`, `${SURPLUS} /dccp-codes/`],
  ],
  [
    'a list in another order',
    changed(SCTP, /(<tr id="entry-x">.*?<\/tr>)(<tr id="entry-x-1">.*?<\/tr>)/, '$2$1'),
    ['The entries of a list in another order @ /transport/sctp/'],
  ],
  ['a year that lacks what it removed', changed(YEAR, /<table.*<\/table>/, ''), [`${LACKS} /year/2026/: ["z"`]],
  [
    'a link into the table that looks for something else',
    changed(SCTP, 'transport%3Asctp', 'transport%3Atcp'),
    [QUERY],
  ],
  ['a link into the table that promises more', changed(SCTP, 'Show 2', 'Show 3'), [QUERY]],
  ['no link into the table', changed(SCTP, /<a href="\/entries\/.*?<\/a>/, ''), [QUERY]],
  [
    'another name to use instead',
    changed(HISTORIC, '<a href="/service/a/">a</a>', '<a href="/service/c/">c</a>'),
    [`${NAME}: c`, `${NAME}: a`],
  ],
  ['no name to use instead', changed(HISTORIC, '<a href="/service/a/">a</a>', ''), [`${NAME}: a`]],
  [
    'an entry of a list that has something added',
    changed(SCTP, '>Epsilon<', '>Epsilon<span class="derived">or so</span><'),
    ['Something in a table that is not a cell of IANA’s @ /transport/sctp/'],
  ],
  [
    'JSON of a list that has another cell',
    changed('/no-port.json', 'Epsilon', 'Beta'),
    ['A cell that is not IANA’s @ /no-port.json'],
  ],
  [
    'JSON of a year that lacks what was removed',
    changed('/year/2026.json', /"removed":\[.*\]/, '"removed":[]'),
    ['Another number of entries @ /year/2026.json'],
  ],
  ['JSON of a list that cannot be read', { '/no-port.json': '{' }, ['JSON that cannot be read @ /no-port.json']],
  [
    'JSON of a list that is missing',
    { '/no-port.json': null, ...changed('/index.html', '<a href="/no-port.json">x</a>', '') },
    ['JSON that is missing @ /no-port.json'],
  ],
  [
    'JSON of a list with a permalink of another site',
    changed('/no-port.json', 'https://ports.example/service/c/', 'https://else.example/service/c/'),
    ['A permalink to another site @ /no-port.json'],
  ],
  [
    'JSON of a list with a permalink that leads nowhere',
    changed('/no-port.json', '#entry-x', '#entry-y'),
    ['A link to an anchor that is not there @ /no-port.json'],
  ],
  [
    'a list of which another number is said',
    changed(LISTS, '<small>2 entries</small>', '<small>3 entries</small>'),
    [`${NUMBER} /lists/: /transport/sctp/: 3`, `${NUMBER} /lists/: /transport/sctp/: 2`],
  ],
  [
    'a year of which another number is said',
    changed(LISTS, '<td>2026</td><td>0</td>', '<td>2026</td><td>1</td>'),
    [`${NUMBER} /lists/: /year/2026/: 1,0,1`, `${NUMBER} /lists/: /year/2026/: 0,0,1`],
  ],
  [
    'a year before the history that says what it removed',
    changed(LISTS, '<td>–</td>', '<td>0</td>'),
    [`${NUMBER} /lists/: /year/2001/: 1,0,0`, `${NUMBER} /lists/: /year/2001/: 1,0,–`],
  ],
  ['a year in which nothing happened', stray('/year/2020/'), ['A page that no entry asks for @ /year/2020/']],
  ['a list of another transport', stray('/transport/quic/'), ['A page that no entry asks for @ /transport/quic/']],
];
