import { page } from '../markup.fixture.ts';
import { changed, type Fault, inMain, type SiteEdit } from '../plant.fixture.ts';

const PORT = '/port/2/index.html';
const ROW = '<tr id="entry-x">';
const CELL_END = '>Reserved</td></tr>';
const ODD = 'Something in a table that is not a cell of IANA’s @ /port/2/';
const EMPTY = 'Columns that are not the empty ones @ /port/2/';
const ANOTHER =
  '<td data-column="Port Number">2-3</td><td data-column="Transport Protocol"></td><td data-column="Description">x</td>';
const CELL = 'A cell that is not IANA’s @';

/** A page that has its links and its place in lists, but belongs to no entry. */
const extra = (path: string): SiteEdit => ({
  [`${path}index.html`]: page(path, 'Extra', ''),
  ...inMain('/index.html', `<a href="${path}">x</a>`),
  ...changed('/sitemap-0.xml', '<url>', `<url><loc>https://ports.example${path}</loc></url><url>`),
});

export const ENTRY_FAULTS: readonly Fault[] = [
  ['a cell that differs', changed('/service/a/index.html', '>Alpha<', '>Alphа<'), [`${CELL} /service/a/: Description`]],
  ['a cell with other white space', changed(PORT, CELL_END, '>Reserved </td></tr>'), [`${CELL} /port/2/: Description`]],
  [
    'an entry too many',
    changed(PORT, ROW, `<tr id="entry-y">${ANOTHER}</tr>${ROW}`),
    ['Another number of entries @ /port/2/: 2 instead of 1'],
  ],
  [
    'entries in another order',
    changed('/port/1/index.html', /(<tr id="entry-x">.*?<\/tr>)(<tr id="entry-x-1">.*?<\/tr>)/, '$2$1'),
    [`${CELL} /port/1/`],
  ],
  ['a cell that no column has', changed(PORT, CELL_END, '>Reserved</td><td>x</td></tr>'), [ODD]],
  [
    'headings in another order',
    changed(PORT, '<th scope="col">Description</th>', '<th scope="col">Assignee</th>'),
    [ODD],
  ],
  [
    'more than the site adds',
    changed(PORT, CELL_END, '>Reserved<span class="derived">for evil</span></td></tr>'),
    [ODD],
  ],
  ['what the site adds is marked', changed(PORT, CELL_END, '>Reserved<a class="derived">Link</a></td></tr>'), []],
  [
    'what unfolds a note says more',
    changed(PORT, CELL_END, '><details><summary class="derived">For evil</summary>Reserved</details></td></tr>'),
    [ODD],
  ],
  [
    'a note may be unfolded',
    changed(
      PORT,
      CELL_END,
      '><details><summary class="derived">As IANA wrote it</summary>Reserved</details></td></tr>',
    ),
    [],
  ],
  [
    'a footnote is none of the cell',
    changed(PORT, CELL_END, '>Reserved<small class="footnote">1</small></td></tr>'),
    [],
  ],
  [
    'a number that leads to another port',
    changed('/port/1/index.html', 'href="/port/1/"', 'href="/port/2/"'),
    ['A link that leads to another entry @ /port/1/: 1 → /port/2/'],
  ],
  [
    'the link of an entry to itself leads nowhere else',
    changed(
      '/port/1/index.html',
      '<a href="/port/1/"',
      '<a class="anchor derived" href="#entry-x">Link</a><a href="/port/1/"',
    ),
    [],
  ],
  ['columns that are not empty', changed(PORT, 'blank: Service Name', 'blank: Description'), [EMPTY]],
  ['columns that are empty, untold', changed(PORT, /<p class="empty-columns">.*?<\/p>/, ''), [EMPTY]],
  ['white space around what is said of them', changed(PORT, 'IANA leaves', '\n IANA leaves'), []],
  [
    'a status that no entry gives',
    changed(PORT, '"status">Not listed', '"status">Unassigned'),
    ['A status that no entry gives @ /port/2/'],
  ],
  [
    'no statuses',
    changed(PORT, /<ul class="tiles">.*?<\/ul>/, ''),
    ['A status that no entry gives @ /port/2/:  instead of TCP'],
  ],
  [
    'a Dynamic Port that is assigned',
    changed('/port/65535/index.html', '"status">Dynamic', '"status">Assigned'),
    ['A status that no entry gives @ /port/65535/'],
  ],
  [
    'a lead that leaves out a transport',
    changed('/port/65535/index.html', ', DCCP)', ')'),
    ['A status that no entry gives @ /port/65535/: TCP, UDP, SCTP: Dynamic'],
  ],
  [
    'a tile with a service that does not have the port',
    changed('/port/1/index.html', '>a</a></span>', '>c</a></span>'),
    ['A status that no entry gives @ /port/1/'],
  ],
  [
    'a tile that does not say what the service is on its port',
    changed('/service/c/index.html', '<div><span class="verbatim">Gamma</span></div>', ''),
    ['A status that no entry gives @ /service/c/: 1 UDP'],
  ],
  [
    'a port that a service does not have',
    changed('/service/a/index.html', '<ul class="port-tiles">', '$&<li><span>2</span> <small>TCP</small></li>'),
    ['A status that no entry gives @ /service/a/'],
  ],
  [
    'a transport that a service does not have',
    changed('/service/a/index.html', '<small>TCP', '<small>TCP UDP'),
    ['A status that no entry gives @ /service/a/'],
  ],
  [
    'a description that a service has on another port',
    changed('/service/c/index.html', '<span class="verbatim">Gamma', '<span class="verbatim">Delta'),
    ['A status that no entry gives @ /service/c/'],
  ],
  ['a page that no entry asks for', extra('/service/b/'), ['A page that no entry asks for @ /service/b/']],
  ['a port that no entry asks for', extra('/port/9/'), ['A page that no entry asks for @ /port/9/']],
  ['a range that no entry asks for', extra('/range/8-9/'), ['A page that no entry asks for @ /range/8-9/']],
  ['a tombstone that says something else', changed('/service/z/index.html', 'Zeta', 'Eta'), [`${CELL} /service/z/`]],
];
