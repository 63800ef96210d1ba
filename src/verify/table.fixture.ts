import { A, B, C, D, E, F, G } from './rows.fixture.ts';

// The files of the table of all entries, written by hand: a line of JSON, the transports, and the other columns.
const ROWS = [A, B, C, D, E, F, G];
const column = (cell: number): string[] => ROWS.map((row) => row[cell] ?? '');
const labels = (cell: number): string[] => column(cell).map((text) => text.slice(1, -1));
const contacts = ['=', '', 'R', '', '', '', ''];

export const ROWS_FILE = [
  '{"slugs":{},"links":{}}',
  'tuu-s-s',
  ...column(0),
  ...['1', '1+1', '-2', '-1', '', '', '1'],
  ...column(3),
  ...labels(4),
  ...contacts,
  ...[6, 7].flatMap(column),
  ...labels(8),
  ...[9, 10, 11].flatMap(column),
  '',
].join('\n');

export const CONTACTS_FILE = JSON.stringify({
  footnotes: {},
  contacts: [
    ['P', 'Pat', 'Org', 'mailto:p&x.example|http://x.example/', '2020-01-02'],
    ['R', '', '', 'mailto:r&mail.org.example', ''],
  ],
});
