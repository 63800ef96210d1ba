import assert from 'node:assert/strict';
import test from 'node:test';
import type { Column } from '../record/entry.ts';
import { oddValues } from './rules.fixture.ts';
import type { RuleName } from './rules.ts';

type Cells = Partial<Record<Column, string>>;
const ALIAS = 'This entry is an alias to "other".';

const CASES: [rule: RuleName, entries: Cells[], odd: string[]][] = [
  ['name-syntax', [{ 'Service Name': 'ok' }, { 'Port Number': '1' }, { 'Service Name': 'not_ok' }], ['not_ok']],
  [
    'nothing-assigned',
    [{ 'Service Name': 'x' }, { 'Port Number': '1', Description: 'Reserved' }, { Description: 'lost' }],
    ['lost'],
  ],
  [
    'unnamed-wording',
    [
      { Description: 'Unassigned' },
      { Description: 'Reserved' },
      { 'Service Name': 'x', Description: 'X' },
      { Description: 'Reserved now' },
    ],
    ['Reserved now'],
  ],
  [
    'code-without-dccp',
    [
      { 'Service Name': 'a', 'Transport Protocol': 'dccp', 'Service Code': '1' },
      { 'Service Name': 'b', 'Transport Protocol': 'tcp' },
      { 'Service Name': 'c', 'Transport Protocol': 'tcp', 'Service Code': '0' },
      { 'Service Name': 'd', 'Service Code': '7' },
    ],
    ['0', '7'],
  ],
  [
    'date-order',
    [
      { 'Registration Date': '2020-01-02', 'Modification Date': '2020-01-02' },
      { 'Registration Date': '2020-01-02', 'Modification Date': '2020-01' },
      { 'Registration Date': '2020-01', 'Modification Date': '2020-01-01' },
      { 'Registration Date': '2020-01' },
      { 'Modification Date': '2020-01' },
      { 'Registration Date': '2020-02-01', 'Modification Date': '2020-01' },
      { 'Registration Date': '2020-01-02', 'Modification Date': '2020-01-01' },
    ],
    ['registered 2020-02-01, modified 2020-01', 'registered 2020-01-02, modified 2020-01-01'],
  ],
  ['alias-target', [{ 'Service Name': 'x', 'Assignment Notes': ALIAS }], ['other']],
  ['alias-target', [{ 'Service Name': 'x', 'Assignment Notes': ALIAS }, { 'Service Name': 'OTHER' }], []],
  ['footnote', [{ Reference: '[1][RFC2][2]' }, { Reference: '[1]' }, { Reference: '[RFC2]' }], ['2']],
  [
    'mojibake',
    [
      { Description: 'café Ähre' },
      { Description: 'caf√©' },
      { 'Assignment Notes': 'cafÃ©' },
      { Reference: '[â€œx]' },
      { 'Assignment Notes': 'a¬b', Description: 'fine' },
    ],
    ['caf√©', 'cafÃ©', 'â€œx', 'a¬b'],
  ],
  ['draft-case', [{ Reference: '[draft-a-01]' }, { Reference: '[draft-a-01, Section 2][draft-b-01][RFC1][rfc1]' }], []],
  [
    'draft-case',
    [{ Reference: '[draft-a-01]' }, { Reference: '[Draft-A-01, Section 2]' }],
    ['draft-a-01 and Draft-A-01'],
  ],
];
for (const [rule, entries, odd] of CASES) {
  test(`of these entries, ${rule} finds ${odd.join(', ') || 'none'} odd`, () =>
    assert.deepEqual(oddValues(rule, entries), odd));
}
