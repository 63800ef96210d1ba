import { changed, type Fault } from '../../plant.fixture.ts';

const ANOTHER = 'Another date of the last change @ ';
const SINCE = 'Unchanged since the release of 2026-01-01';
const EARLIER = 'Unchanged since 2025-01-01 or earlier';

export const UNCHANGED_FAULTS: readonly Fault[] = [
  ['a change that is untold', changed('/service/a/index.html', SINCE, EARLIER), [`${ANOTHER}/service/a/`]],
  ['a change that nobody made', changed('/port/0/index.html', EARLIER, SINCE), [`${ANOTHER}/port/0/`]],
  [
    'a change of another release',
    changed('/range/2-3/index.html', SINCE, 'Unchanged since the release of 2025-06-01'),
    [`${ANOTHER}/range/2-3/`],
  ],
  [
    'a history that begins later',
    changed('/service/c/index.html', EARLIER, 'Unchanged since 2026-01-01 or earlier'),
    [`${ANOTHER}/service/c/`],
  ],
  ['a page without a date', changed('/port/1/index.html', `<p>${SINCE}</p>`, ''), [`${ANOTHER}/port/1/`]],
];
