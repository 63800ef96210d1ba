import { changed, type Fault } from '../../plant.fixture.ts';

const PORT = '/port/1.json';
const CELL = `A cell that is not IANA’s @ ${PORT}`;
const STATUS = `A status that no entry gives @ ${PORT}`;
const GONE = 'JSON with a wrong date of removal @';
const WHOLE = '/service-names-port-numbers.json';

export const JSON_FAULTS: readonly Fault[] = [
  ['a cell of JSON that differs', changed(PORT, 'Alpha', 'Beta'), [`${CELL}: Description`]],
  ['a cell of JSON that is absent', changed(PORT, '"modificationDate":null,', ''), [`${CELL}: Modification Date`]],
  ['a contact of JSON that is another', changed(PORT, '"id":"P"', '"id":"Q"'), [`${CELL}: Assignee`]],
  ['contacts of JSON that are absent', changed(PORT, '"contacts"', '"people"'), [`${CELL}: Contact`]],
  ['a reference of JSON that is another', changed(PORT, '"label":"RFC1"', '"label":"RFC2"'), [`${CELL}: Reference`]],
  [
    'an entry of JSON that is missing',
    changed(PORT, /"entries":\[.*\](?=,"commonUses")/, '"entries":[]'),
    [`Another number of entries @ ${PORT}`],
  ],
  [
    'entries of JSON that are no list',
    changed(PORT, /"entries":\[.*\](?=,"commonUses")/, '"entries":1'),
    [`Another number of entries @ ${PORT}`],
  ],
  ['another cell in the whole registry', changed(WHOLE, 'Gamma', 'Beta'), [`A cell that is not IANA’s @ ${WHOLE}`]],
  [
    'JSON that cannot be read',
    { [PORT]: '{' },
    [`JSON that cannot be read @ ${PORT}`, `A common name that is missing @ ${PORT}`],
  ],
  [
    'JSON of a service that is missing',
    { '/service/a.json': null, ...changed('/index.html', '<a href="/service/a.json">x</a>', '') },
    ['JSON that is missing @ /service/a.json'],
  ],
  [
    'JSON of a port that is missing',
    {
      [PORT]: null,
      ...changed('/index.html', `<a href="${PORT}">x</a>`, ''),
      '/llms.txt': '',
    },
    [`JSON that is missing @ ${PORT}`],
  ],
  [
    'JSON of a service that is gone, missing',
    { '/service/z.json': null, ...changed('/index.html', '<a href="/service/z.json">x</a>', '') },
    ['JSON that is missing @ /service/z.json'],
  ],
  [
    'the whole registry as JSON, missing',
    { [WHOLE]: null, ...changed('/index.html', `<a href="${WHOLE}">x</a>`, '') },
    [`JSON that is missing @ ${WHOLE}`],
  ],
  ['a status of JSON that no entry gives', changed(PORT, '"udp":"assigned"', '"udp":"none"'), [`${STATUS}: udp: none`]],
  ['a status of JSON that is not none', changed(PORT, '"dccp":"none"', '"dccp":"no entry"'), [`${STATUS}: dccp`]],
  ['no statuses in JSON', changed(PORT, '"statusByTransport"', '"status"'), [STATUS]],
  [
    'a permalink of another site',
    changed(PORT, '"permalink":"https://ports.example/contact', '"permalink":"https://else.example/contact'),
    [`A permalink to another site @ ${PORT}`],
  ],
  [
    'a schema of another site',
    changed(PORT, '{"statusByTransport"', '{"$schema":"https://else.example/","statusByTransport"'),
    [`A permalink to another site @ ${PORT}`],
  ],
  [
    'a page of JSON that leads nowhere',
    changed(PORT, '{"statusByTransport"', '{"page":"https://ports.example/no/","statusByTransport"'),
    [`A link that leads nowhere @ ${PORT}`],
  ],
  [
    'JSON that has another date of a name that is gone',
    changed('/service/z.json', '2026-01-01', '2025-01-01'),
    [`${GONE} /service/z.json`],
  ],
  [
    'JSON that has a name gone that is not',
    changed('/service/a.json', '{"entries"', '{"removed":{"since":"2026-01-01"},"entries"'),
    [`${GONE} /service/a.json`],
  ],
];
