import { changed, type Fault } from '../../plant.fixture.ts';

const PAGE = '/blocked/index.html';
const FILE = '/blocked.json';
const OTHER = 'Another blocked port @';

export const BLOCKED_FAULTS: readonly Fault[] = [
  [
    'a blocked port that is missing',
    changed(PAGE, /<tr><td>77.*?<\/tr>/, ''),
    [`${OTHER} /blocked/: undefined instead of 77`],
  ],
  [
    'a port that nobody blocks',
    changed(PAGE, '</tbody>', '<tr><td>78</td><td></td><td></td><td></td></tr></tbody>'),
    [`${OTHER} /blocked/: 78`],
  ],
  [
    'a blocked port with another service',
    changed(PAGE, '<td>a, c</td>', '<td>a, b</td>'),
    [`${OTHER} /blocked/: 1 | a, b`],
  ],
  ['a blocked port with another status', changed(PAGE, '>Assigned<', '>Reserved<'), [`${OTHER} /blocked/: 1 |`]],
  ['a blocked port with another source', changed(PAGE, 'fetch.example', 'else.example'), [`${OTHER} /blocked/: 1 |`]],
  ['a blocked port of JSON that is another', changed(FILE, '"port":77', '"port":78'), [`${OTHER} ${FILE}: 78`]],
  [
    'blocked ports said to be IANA’s',
    changed(FILE, '"byIana":false', '"byIana":true'),
    [`${OTHER} ${FILE}: 1 `, `${OTHER} ${FILE}: 77 `],
  ],
  [
    'JSON of the blocked ports that is missing',
    { [FILE]: null, ...changed('/index.html', `<a href="${FILE}">x</a>`, '') },
    [`JSON that is missing @ ${FILE}`],
  ],
];
