import { printFilesIndex } from '../../files.fixture.ts';
import { changed, type Fault, type SiteEdit } from '../../plant.fixture.ts';
import { SITE } from '../../site.fixture.ts';

const INDEX = '/api/index.json';
const WRONG = `A file of the index that is not the site’s @ ${INDEX}`;
const LACKING = `A data file that the index lacks @ ${INDEX}`;
const RIGHT = printFilesIndex(new Map(Object.entries(SITE)));

function edited(from: string | RegExp, to: string): SiteEdit {
  const text = RIGHT.replace(from, to);
  if (text === RIGHT) throw new Error(`${String(from)} is not in the index.`);
  return { [INDEX]: text };
}

export const FILES_FAULTS: readonly Fault[] = [
  [
    'no index of data files',
    { [INDEX]: null },
    [`A file that is missing @ ${INDEX}`, `A link that leads nowhere @ /: ${INDEX}`],
  ],
  ['another size in the index', edited(/(?<="llms\.txt","bytes":)\d+/, '1'), [`${WRONG}: llms.txt`]],
  ['another hash in the index', edited(/(?<="llms\.txt".*"sha256":")\w/, 'x'), [`${WRONG}: llms.txt`]],
  [
    'another date in the index',
    changed('/service/a.json', '{', '{"unchangedSince":"2026-01-01",'),
    [`${WRONG}: service/a.json: unchanged since 2026-01-01`],
  ],
  [
    'a date in the index that the file does not say',
    edited(/(?<="port\/1\.json".*"unchangedSince":)null/, '"2026-01-01"'),
    [`${WRONG}: port/1.json: unchanged since null`],
  ],
  [
    'a file in the index that is not there',
    edited('"path":"llms.txt"', '"path":"llmz.txt"'),
    [`${WRONG}: llmz.txt: no such file`, `${LACKING}: /llms.txt`],
  ],
  ['a file that the index lacks', edited(/\n\{"path":"service\/a\.json".*/, ''), [`${LACKING}: /service/a.json`]],
  [
    'a page in the index',
    edited('{"path":"llms.txt"', '{"path":"index.html"},{"path":"llms.txt"'),
    [`A file of the index that has no data @ ${INDEX}: /index.html`, `${WRONG}: index.html`],
  ],
  [
    'an index in another order',
    edited(/\n(\{"path":"port\/0\.json".*)\n(.*)/, '\n$2\n$1'),
    [`An index of files in another order @ ${INDEX}`],
  ],
  ['an index of another site', edited('ports.example', 'else.example'), [`A permalink to another site @ ${INDEX}`]],
];
