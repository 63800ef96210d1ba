import { changed, type Fault } from '../plant.fixture.ts';

const STATISTICS = '/statistics/index.html';
const WRONG = 'A number that a recount does not give @';

export const COUNT_FAULTS: readonly Fault[] = [
  [
    'a number that is wrong',
    changed('/ports/index.html', '2 reserved', '3 reserved'),
    [`${WRONG} /ports/: System Ports, reserved: 3`],
  ],
  ['a number that is missing', changed(STATISTICS, '<tr><td>dccp</td><td>0</td></tr>', ''), [`${WRONG} /statistics/`]],
  [
    'a year that is wrong',
    changed(STATISTICS, '<td>2001</td><td>1', '<td>2001</td><td>2'),
    [`${WRONG} /statistics/: 2001`],
  ],
  [
    'a year of changes that is wrong',
    changed(STATISTICS, '<td>2026</td><td>1', '<td>2026</td><td>2'),
    [`${WRONG} /statistics/: 2026, new services`],
  ],
  [
    'a date too many',
    changed(STATISTICS, '<td>Without</td><td>4', '<td>Without</td><td>2'),
    [`${WRONG} /statistics/: Without`],
  ],
  [
    'a transport that is wrong',
    changed(STATISTICS, '<td>udp</td><td>2', '<td>udp</td><td>1'),
    [`${WRONG} /statistics/: udp`],
  ],
  [
    'a bar that is wrong',
    changed(STATISTICS, '<td>User Ports</td><td>0</td></tr>', '<td>User Ports</td><td>1</td></tr>'),
    [`${WRONG} /statistics/: User Ports, assigned`],
  ],
  [
    'a range that is wrong',
    changed(STATISTICS, '<td>0</td><td>1</td></tr></tbody>', '<td>0</td><td>2</td></tr></tbody>'),
    [`${WRONG} /statistics/: Dynamic Ports, dynamic`],
  ],
];
