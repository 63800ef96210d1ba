import { changed, type Fault } from '../../plant.fixture.ts';

const PORT = '/port/1/index.html';
const LIST = '/common-uses/index.html';
const FILE = '/common-uses.json';
const LACKS = 'A common name that is missing @';
const OTHER = 'A common name that our file does not have @';
const CONFLICT = 'Another conflict of uses @';

export const USE_FAULTS: readonly Fault[] = [
  [
    'a common name that a port’s page lacks',
    changed(PORT, /<li><a href="[^"]*">Due<\/a>.*?<\/li>/, ''),
    [`${LACKS} /port/1/: Due (UDP): Second`],
  ],
  [
    'a name of a service that its port’s page lacks',
    changed('/port/0/index.html', /<ul class="uses">.*?<\/ul>/, ''),
    [`${LACKS} /port/0/: Tre (TCP): Third`],
  ],
  [
    'a name of a service on a port where it has another transport',
    changed(PORT, /(<ul class="uses">.*?)<\/ul>/, '$1<li><a href="https://x.example/">Tre</a> (TCP): Third</li></ul>'),
    [`${OTHER} /port/1/: Tre`],
  ],
  [
    'a common name with another source',
    changed('/service/a/index.html', 'rfc/rfc1"', 'rfc/rfc2"'),
    [`${LACKS} /service/a/`, `${OTHER} /service/a/`],
  ],
  [
    'a common name with another service',
    changed(PORT, '<a href="/service/a/">a</a>)', '<a href="/service/c/">a</a>)'),
    [`${LACKS} /port/1/`, `${OTHER} /port/1/`],
  ],
  [
    'common names that nobody says are ours',
    changed(PORT, 'Not from IANA', 'From us'),
    ['Common names without “Not from IANA” @ /port/1/'],
  ],
  [
    'a common name that the JSON of a port lacks',
    changed('/port/0.json', /"commonUses":\[.*\]/, '"commonUses":[]'),
    [`${LACKS} /port/0.json: Tre`],
  ],
  [
    'a common name of JSON that is none',
    changed('/service/f.json', '{"entries"', '{"commonUses":[{"name":"x"}],"entries"'),
    [`${OTHER} /service/f.json: x`],
  ],
  [
    'a common name of JSON said to be IANA’s',
    changed('/service/a.json', '"byIana":false', '"byIana":true'),
    [`${LACKS} /service/a.json`, `${OTHER} /service/a.json`],
  ],
  ['a row that the list lacks', changed(LIST, /<tr><td>Uno.*?<\/tr>/, ''), [`${LACKS} /common-uses/: Uno`]],
  ['a row that the list has twice', changed(LIST, /<tr><td>Uno.*?<\/tr>/, '$&$&'), [`${OTHER} /common-uses/: Uno`]],
  [
    'a row with another day',
    changed(LIST, '<time>2026-01-01</time>', '<time>2026-01-09</time>'),
    [`${LACKS} /common-uses/: Uno`, `${OTHER} /common-uses/: Uno`],
  ],
  [
    'rows in another order',
    changed(LIST, /(<tr><td>Due.*?<\/tr>)(<tr><td>Tre.*?<\/tr>)/, '$2$1'),
    ['Common names in another order @ /common-uses/'],
  ],
  ['a conflict that is missing', changed(LIST, /<tr><td>1<\/td><td>udp.*?<\/tr>/, ''), [`${CONFLICT} /common-uses/`]],
  [
    'a conflict with another service',
    changed(FILE, '"services":[{"name":"c"', '"services":[{"name":"a"'),
    [`${CONFLICT} ${FILE}`],
  ],
  [
    'a row of JSON with another port',
    changed(FILE, '"portNumber":"0"', '"portNumber":"2"'),
    [`${LACKS} ${FILE}`, `${OTHER} ${FILE}`],
  ],
  [
    'JSON of the common uses that is missing',
    { [FILE]: null, ...changed('/index.html', `<a href="${FILE}">x</a>`, '') },
    [`JSON that is missing @ ${FILE}`],
  ],
  [
    'another number of common names',
    changed('/lists/index.html', '3 names', '4 names'),
    ['A number that a recount does not give @ /lists/: 3,4 instead of 3,3 common uses and names'],
  ],
];
