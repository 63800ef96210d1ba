import { changed, type Fault } from '../../plant.fixture.ts';

const ROWS = '/entries/rows.txt';
const CONTACTS = '/entries/contacts.json';
const WRONG_ROW = `A row of the table that is not IANA’s @ ${ROWS}`;
const WRONG_CONTACT = `A contact of the table that is not IANA’s @ ${CONTACTS}`;

export const TABLE_FAULTS: readonly Fault[] = [
  ['a table with another text', changed(ROWS, 'Gamma', 'Gamme'), [`${WRONG_ROW}: row 3`]],
  ['a table with another transport', changed(ROWS, 'tuu-s-s', 'ttu-s-s'), [`${WRONG_ROW}: row 2`]],
  ['a table with another port', changed(ROWS, '1+1', '1+2'), [`${WRONG_ROW}: row 2`]],
  ['a table with another contact', changed(ROWS, '\n=\n', '\n[R]\n'), [`${WRONG_ROW}: row 1`]],
  ['a table without its last row', changed(ROWS, 'tuu-s-s', 'tuu-s-'), [`${WRONG_ROW}: row 1: nothing`]],
  ['a table with a row too many', changed(ROWS, 'tuu-s-s', 'tuu-s-sD'), [`${WRONG_ROW}: 8 rows instead of 7`]],
  ['a table with lines behind its last row', changed(ROWS, /$/, 'x'), [`${WRONG_ROW}: row 1: nothing`]],
  [
    'a table whose first rows are others',
    changed('/entries/first-rows.txt', 'Gamma', 'Gamme'),
    ['A row of the table that is not IANA’s @ /entries/first-rows.txt: row 3'],
  ],
  ['a table that cannot be read', changed(ROWS, /^/, 'x'), [`${WRONG_ROW}: row 1`]],
  [
    'a site without the table',
    { [ROWS]: null },
    ['A link that leads nowhere @ /', `A file that is missing @ ${ROWS}`, `${WRONG_ROW}: row 1`],
  ],
  ['a table with another contact’s name', changed(CONTACTS, 'Pat', 'Pit'), [`${WRONG_CONTACT}: row 1`]],
  ['a table with a contact too many', changed(CONTACTS, /\]\]/, '],["Z"]]'), [`${WRONG_CONTACT}: 3 rows instead of 2`]],
  ['contacts that cannot be read', changed(CONTACTS, '{', ''), [`${WRONG_CONTACT}: row 1`]],
];
