import { changed, type Fault, inMain } from '../../plant.fixture.ts';

const FOLDER = '/assignments/service-names-port-numbers/';
const FILE = `${FOLDER}service-names-port-numbers`;
const HTML = `${FOLDER}index.html`;
const XHTML = `${FILE}.xhtml`;
const UNREADABLE = `XHTML that a browser cannot read @ ${XHTML}`;
const DIFFERENT = `XHTML that is not the same as HTML @ ${XHTML}`;

export const IANA_FAULTS: readonly Fault[] = [
  [
    'a file of IANA’s that is missing',
    { [`${FILE}.txt`]: null },
    [`A file that is missing @ ${FILE}.txt`, `A link that leads nowhere @ ${FOLDER}`],
  ],
  ['a copy of an older file', { [`${FILE}.csv`]: 'x' }, [`A copy that is not the same @ ${FILE}.csv`]],
  [
    'IANA’s page that is missing',
    { [XHTML]: null },
    [`A file that is missing @ ${XHTML}`, 'A link that leads nowhere @ /'],
  ],
  ['XHTML with an open element', changed(XHTML, '</main>', '<br></main>'), [UNREADABLE]],
  ['XHTML with an entity of HTML', changed(XHTML, '</main>', '&nbsp;</main>'), [UNREADABLE]],
  ['XHTML without the namespace', changed(XHTML, / xmlns="[^"]*"/, ''), [DIFFERENT]],
  ['XHTML with another link', changed(XHTML, 'href="/entries/"', 'href="/port/1/"'), [DIFFERENT]],
  ['XHTML with another text', changed(XHTML, '</main>', 'x</main>'), [DIFFERENT]],
  ['XHTML with an element that only browsers add', changed(XHTML, '</main>', '<p />x</main>'), [DIFFERENT]],
  [
    'an ID that leads to another contact',
    {
      ...inMain(HTML, '<a id="P" href="/contact/r/">P</a>'),
      ...inMain(XHTML, '<a id="P" href="/contact/r/">P</a>'),
    },
    [`An ID that leads to another contact @ ${FOLDER}: P`],
  ],
  [
    'an ID that leads to its contact by a link',
    { ...inMain(HTML, '<a id="Q" href="/contact/q/">Q</a>'), ...inMain(XHTML, '<a id="Q" href="/contact/q/">Q</a>') },
    [],
  ],
];
