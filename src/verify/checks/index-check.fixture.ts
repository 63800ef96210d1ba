import { changed, type Fault, inMain } from '../plant.fixture.ts';

const THOUSAND = '/range/system/0/index.html';
const WRONG = 'A list that says what no entry says @ /range/system/0/';
const twice = (path: string): string =>
  `<table class="rows"><tbody><tr></tr><tr><td><a href="${path}">x</a></td></tr></tbody></table>`;

export const INDEX_FAULTS: readonly Fault[] = [
  [
    'a list that lacks a service',
    changed('/services/a/index.html', /<tr><td[^>]*><a href="\/service\/a\/">.*?<\/tr>/, ''),
    ['A page that no list names @ /service/a/'],
  ],
  [
    'a list that lacks a contact',
    changed('/contacts/p/index.html', /<tr><td[^>]*><a href="\/contact\/r\/">.*?<\/tr>/, ''),
    ['A page that no list names @ /contact/r/'],
  ],
  [
    'a list that lacks a document',
    changed('/references/index.html', /<ul class="columns">.*<\/ul>/, ''),
    ['A page that no list names @ /reference/rfc1/'],
  ],
  [
    'a thousand that lacks an assigned port',
    changed(THOUSAND, /<table.*<\/table>/, ''),
    ['A page that no list names @ /port/0/', 'A page that no list names @ /port/1/'],
  ],
  [
    'a list that names a contact twice',
    inMain('/contacts/p/index.html', twice('/contact/p/')),
    ['A page that lists name twice @ /contact/p/'],
  ],
  [
    'a list that names a document twice',
    inMain('/references/index.html', '<ul class="columns"><li><a href="/reference/rfc1/">x</a></li></ul>'),
    ['A page that lists name twice @ /reference/rfc1/'],
  ],
  ['other links of a list name nothing', inMain('/references/index.html', '<a href="/reference/rfc1/">x</a>'), []],
  ['a list with another service at a port', changed(THOUSAND, '>a, c<', '>a, b<'), [WRONG]],
  [
    'a list without the transports of a port',
    changed(THOUSAND, '<td data-column="Transport">tcp, udp</td>', ''),
    [WRONG],
  ],
  ['white space and capitals are no other service', changed(THOUSAND, '>a, c<', '> A, C <'), []],
  [
    'a list in which a name without a reference leads',
    changed(THOUSAND, '>a, c<', '>c, a<'),
    ['A name that leads and should not @ /range/system/0/'],
  ],
  ['a list with another transport of a port', changed(THOUSAND, '>tcp, udp<', '>tcp<'), [WRONG]],
];
