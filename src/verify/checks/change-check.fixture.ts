import { page } from '../markup.fixture.ts';
import { changed, type Fault, inMain } from '../plant.fixture.ts';

const RELEASE = '/changes/2026-01-01/index.html';
const ANOTHER = 'A change that differs from the history @ /changes/2026-01-01/';
const NUMBER = 'Another number of changes @ /changes/2026-01-01/';

export const CHANGE_FAULTS: readonly Fault[] = [
  [
    'a release that nobody took',
    {
      ...inMain('/index.html', '<a href="/changes/2024-01-01/">x</a>'),
      '/changes/2024-01-01/index.html': page('/changes/2024-01-01/', 'Changes of 2024-01-01', ''),
      ...changed('/sitemap-0.xml', '<url>', '<url><loc>https://ports.example/changes/2024-01-01/</loc></url><url>'),
    },
    ['A release that is not in the history @ /changes/2024-01-01/'],
  ],
  ['a change that is another', changed(RELEASE, '<td>Free', '<td>Fee'), [`${ANOTHER}: Description | Fee | Reserved`]],
  [
    'a change that is untold',
    changed(RELEASE, /<tr><th scope="row">Description.*?<\/tr>/, ''),
    [`${ANOTHER}: undefined`],
  ],
  [
    'a change of a contact that is untold',
    changed(RELEASE, '<section class="change"><h2>Q</h2></section>', ''),
    [NUMBER],
  ],
  ['a change that nobody made', inMain(RELEASE, '<section class="change"></section>'), [NUMBER]],
  [
    'a removed entry that is another',
    changed(RELEASE, 'Zeta', 'Eta'),
    ['A cell that is not IANA’s @ /changes/2026-01-01/'],
  ],
  [
    'an added entry that is untold',
    changed(RELEASE, /<table class="rows entries"><caption>Added.*?<\/table>/, ''),
    ['Another number of entries @ /changes/2026-01-01/'],
  ],
];
