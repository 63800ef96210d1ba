import { entryTable } from '../../markup.fixture.ts';
import { changed, type Fault, inMain } from '../../plant.fixture.ts';
import { A } from '../../rows.fixture.ts';

const ORG = '/organization/org/index.html';
const LIST = '/organizations/index.html';
const JSON = '/organization/org.json';
const ALL = '/organizations.json';
const STRANGE = 'A contact that does not belong to the organization @ /organization/org/';
const NUMBER = 'A number that a recount does not give @';
const ENTRIES = 'Entries that are not those of the organization @ /organization/org/';
const OTHER = 'JSON that differs from its page @';
const ROW_P = /<tr><td data-column="Name"><a href="\/contact\/p\/">.*?<\/tr>/;
const ROW_R = /<tr><td data-column="Name"><a href="\/contact\/r\/">.*?<\/tr>/;
// The further findings if a contact is missing from a list, or is in it twice: three numbers are wrong, too.
const RECOUNTED = [`${NUMBER} /organization/org/`, `${NUMBER} /organizations/`, `${OTHER} ${ALL}`];
const TWICE = entryTable({}, [A], 'Entries assigned to Org', { columns: 4, id: 'again' });
const LARGEST =
  '<ul class="columns"><li><a href="/organization/org/">Org</a> <small>3 contacts, 2 services</small></li></ul>';
const FILES = [JSON, '/organization/orgs.json'];

export const ORGANIZATION_FAULTS: readonly Fault[] = [
  [
    'an organization without a contact that IANA puts there',
    changed(ORG, ROW_P, ''),
    [
      'A contact that no organization lists @ /contact/p/',
      ENTRIES,
      ...RECOUNTED,
      ...FILES.flatMap((file) => [`${OTHER} ${file}`, `Another number of entries @ ${file}`]),
    ],
  ],
  [
    'an organization that lists a contact twice',
    changed(ORG, ROW_R, '$&$&'),
    ['A contact that organizations list twice @ /contact/r/', ...RECOUNTED, ...FILES.map((file) => `${OTHER} ${file}`)],
  ],
  ['a contact with another organization field', changed(ORG, '>Org</td>', '>Orgs</td>'), [STRANGE]],
  ['a spelling that is missing', changed(ORG, '<dd>Org</dd>', '<dd>ORG</dd>'), [STRANGE]],
  ['a contact that is said to be derived, and is not', changed(ORG, 'IANA’s organization field', 'x'), [STRANGE]],
  [
    'a contact that is derived, and does not say so',
    changed(ORG, ' <small>Not from IANA</small>', ''),
    [STRANGE, ...FILES.map((file) => `${OTHER} ${file}`)],
  ],
  ['a contact with another number of entries', changed(ORG, 'Entries">2<', 'Entries">3<'), [STRANGE]],
  ['a contact with another ID', changed(ORG, 'ID">P<', 'ID">Q<'), [STRANGE]],
  ['a contact without an address at the domain', changed(ORG, 'at org.example', 'at rg.example'), [STRANGE]],
  [
    'a contact without a name that is said to belong by it',
    changed(ORG, 'Address at org.example <small>Not from IANA</small>', 'IANA’s name field'),
    [STRANGE, ...FILES.map((file) => `${OTHER} ${file}`)],
  ],
  ['an entry of somebody else', changed(ORG, '>Alpha<', '>Beta<'), [`${ENTRIES}: ["a"`]],
  ['an entry that is missing', changed(ORG, /<table class="rows entries"><caption>.*?<\/table>/, ''), [ENTRIES]],
  ['an entry too many', changed(ORG, '</main>', `${TWICE}</main>`), [ENTRIES]],
  [
    'an entry with something added',
    changed(ORG, '>Alpha<', '>Alpha<span class="derived">x</span><'),
    ['Something in a table that is not a cell of IANA’s @ /organization/org/'],
  ],
  ['another number on the page', changed(ORG, '2 entries', '3 entries'), [`${NUMBER} /organization/org/`]],
  ['another number in the list', changed(LIST, '2 services', '3 services'), [`${NUMBER} /organizations/`]],
  ['a list without an organization', changed(LIST, /<li>.*<\/li>/, '<li></li>'), [`${NUMBER} /organizations/`]],
  ['a list with an organization twice', changed(LIST, /<li>.*<\/li>/, '$&$&'), [`${NUMBER} /organizations/`]],
  [
    'another number among the largest',
    inMain('/statistics/index.html', LARGEST),
    [`${NUMBER} /statistics/: /organization/org/: 3 contacts`],
  ],
  ['the right number among the largest', inMain('/statistics/index.html', LARGEST.replace('3', '2')), []],
  [
    'an organization of nobody, which leads to no other',
    changed('/organization/orgs/index.html', '<a href="/organization/org/">Org</a>', 'Org'),
    ['A page that no entry asks for @ /organization/orgs/'],
  ],
  ['JSON with another name', changed(JSON, '"name":"Org"', '"name":"Orgs"'), [`${OTHER} ${JSON}`]],
  ['JSON with another number of services', changed(JSON, '"services":2', '"services":3'), [`${OTHER} ${JSON}`]],
  ['JSON with another contact', changed(JSON, '{"id":"R"', '{"id":"Q"'), [`${OTHER} ${JSON}`]],
  ['JSON that calls a derived contact IANA’s', changed(JSON, '"byIana":false', '"byIana":true'), [`${OTHER} ${JSON}`]],
  ['JSON with another cell', changed(JSON, 'Alpha', 'Beta'), [`A cell that is not IANA’s @ ${JSON}: Description`]],
  ['JSON of no organization', changed(JSON, '/organization/org/', '/'), [`${OTHER} ${JSON}`]],
  [
    'JSON with a link that leads nowhere',
    changed(JSON, '{"id":"R"', '{"permalink":"https://ports.example/contact/x/","id":"R"'),
    [`A link that leads nowhere @ ${JSON}`],
  ],
  ['JSON of an organization that cannot be read', { [JSON]: '{' }, [`JSON that cannot be read @ ${JSON}`]],
  [
    'JSON of an organization that is missing',
    { [JSON]: null, ...changed('/index.html', `<a href="${JSON}">x</a>`, '') },
    [`JSON that is missing @ ${JSON}`],
  ],
  ['the list as JSON with another number', changed(ALL, '"members":2', '"members":3'), [`${OTHER} ${ALL}`]],
  ['the list as JSON without an organization', changed(ALL, /\[.*\]/, '[]'), [`${OTHER} ${ALL}`]],
  [
    'the list as JSON, missing',
    { [ALL]: null, ...changed('/index.html', `<a href="${ALL}">x</a>`, '') },
    [`JSON that is missing @ ${ALL}`],
  ],
];
