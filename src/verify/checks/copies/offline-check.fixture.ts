import { page } from '../../markup.fixture.ts';
import type { Fault } from '../../plant.fixture.ts';
import { SITE } from '../../site.fixture.ts';

const LIST = '/offline.json';
const OTHER = 'A kept file that is not the site’s @ /offline.json';
const LACKING = 'A file that is missing without a network @ /offline.json';
const listOf = (...files: readonly (readonly [path: string, bytes: number])[]): string =>
  JSON.stringify({ files: Object.fromEntries(files.map(([path, bytes]) => [path, { sha256: 'x', bytes }])) });

export const OFFLINE_FAULTS: readonly Fault[] = [
  ['no list of kept files', { [LIST]: null }, ['A file that is missing @ /offline.json']],
  ['no service worker', { '/offline.js': null }, ['A file that is missing @ /offline.js']],
  [
    'a list that is of other files',
    { [LIST]: listOf(['/entries/', SITE['/entries/index.html']?.length ?? 0], ['/gone.txt', 1]) },
    [`${OTHER}: /entries/`, `${OTHER}: /gone.txt`, `${LACKING}: /_astro/x.js`],
  ],
  [
    'more than the page of tools says',
    { '/tools/index.html': page('/tools/', 'Tools', '<p>At most 0 kB, at most 0 kB.</p>') },
    [
      'A page that no link leads to @ /tools/',
      'A page that no sitemap lists @ /sitemap-index.xml: https://ports.example/tools/',
      'More is kept than the page of tools says @ /tools/',
    ],
  ],
  ['a list without the table', { [LIST]: listOf() }, [`${LACKING}: /entries/`]],
];
