import { changed, type Fault, type SiteEdit } from '../../plant.fixture.ts';

const PAGE = '/txt-keys/index.html';
const FILE = '/txt-keys.json';
const MADE_UP = 'A TXT key that no note gives @';
const LACKS = 'A TXT key that the index lacks @';
const both = (page: readonly [string | RegExp, string], json: readonly [string | RegExp, string]): SiteEdit => ({
  ...changed(PAGE, ...page),
  ...changed(FILE, ...json),
});

export const TXT_KEY_FAULTS: readonly Fault[] = [
  [
    'a key that is made up',
    both(
      [
        /<tr id="key-u">/,
        '<tr id="key-v"><td data-column="Key"><span>v</span></td><td data-column="Services"><ul><li><a href="/service/f/">x</a></li></ul></td></tr>$&',
      ],
      [
        '"keys":[',
        '"keys":[{"spellings":["v"],"services":[{"permalink":"https://ports.example/service/f/","texts":[]}]},',
      ],
    ),
    [`${MADE_UP} /txt-keys/: v /service/f/`, `${MADE_UP} ${FILE}: v /service/f/`, `${LACKS} ${FILE}: ${FILE}`],
  ],
  [
    'a key of a service whose notes do not have it',
    changed(PAGE, '<a href="/service/f/">x</a></li>', '<a href="/service/a/">x</a></li>'),
    [
      `${MADE_UP} /txt-keys/: txtvers /service/a/`,
      `${LACKS} /txt-keys/: txtvers /service/f/`,
      `${LACKS} ${FILE}: ${FILE}`,
    ],
  ],
  [
    'a text that is not IANA’s',
    changed(PAGE, 'u=&lt;user&gt;', 'u=&lt;name&gt;'),
    [`${MADE_UP} /txt-keys/: u /service/f/ u=<name>`],
  ],
  [
    'a text of JSON that is not IANA’s',
    changed(FILE, 'u=<user>', 'u=<name>'),
    [`${MADE_UP} ${FILE}: u /service/f/ u=<name>`],
  ],
  [
    'a key that the index lacks',
    changed(PAGE, /<tr id="key-u">.*?<\/tr>/, ''),
    [`${LACKS} /txt-keys/: u /service/f/`, `${LACKS} ${FILE}: ${FILE}`],
  ],
  [
    'txtvers, which the index lacks',
    changed(FILE, /\{"spellings":\["txtvers"\].*?\]\}\]\},/, ''),
    [`${LACKS} ${FILE}: txtvers /service/f/`, `${LACKS} ${FILE}: ${FILE}`],
  ],
  [
    'JSON of the keys that is missing',
    { [FILE]: null, ...changed('/index.html', `<a href="${FILE}">x</a>`, '') },
    [`JSON that is missing @ ${FILE}`],
  ],
];
