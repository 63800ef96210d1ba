import assert from 'node:assert/strict';
import test from 'node:test';
import { parseContact } from '../../registry/record/contact.ts';
import { entryOf } from '../../registry/registry.fixture.ts';
import { escapeCell, printMarkdown } from './markdown.ts';
import { namedContacts } from './named-contacts.ts';
import { printPlainText } from './plain-text.ts';

const ENTRIES = [
  entryOf({
    'Service Name': 'pra_elmd',
    'Port Number': '1587',
    'Transport Protocol': 'tcp',
    Description: 'One\nof two | three',
    Assignee: '[A_B][C]',
    Contact: '[D]',
    Reference: '[RFC1][RFC2, Section 3]',
  }),
  entryOf({ 'Port Number': '6000-6063', Description: 'Unassigned', 'Assignment Notes': 'See [E], and [no contact].' }),
];

test('a table for a ticket in Markdown', () =>
  assert.equal(
    printMarkdown(ENTRIES),
    [
      '| Service Name | Port | Transport | Description | Assignee | Reference |',
      '| --- | --- | --- | --- | --- | --- |',
      '| pra\\_elmd | 1587 | tcp | One<br>of two \\| three | \\[A\\_B\\]\\[C\\] | \\[RFC1\\]\\[RFC2, Section 3\\] |',
      '|  | 6000-6063 |  | Unassigned |  |  |',
      '',
    ].join('\n'),
  ));

for (const [what, text, escaped] of [
  ['emphasis, code and strikethrough', '*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
  ['a backslash', 'a\\|b', 'a\\\\\\|b'],
  ['HTML and its characters', '<b>&lt;</b>', '\\<b\\>\\&lt;\\</b\\>'],
  ['an address', 'http://a.b _WWW.c.d e@f.g', 'http:<!-- -->//a.b \\_WWW<!-- -->.c.d e@<!-- -->f.g'],
  ['what GitHub links', '@a #1 GH-2 :b:', '@<!-- -->a #<!-- -->1 GH<!-- -->-2 :<!-- -->b:'],
  ['a formula', '$a$', '<span>$</span>a<span>$</span>'],
  ['what is no list or heading in a cell', '# a\n- b', '# a<br>- b'],
  ['breaks of any kind', ' a\r\nb\rc\n\nd ', 'a<br>b<br>c<br><br>d'],
] as const)
  test(`${what} is only text in Markdown`, () => assert.equal(escapeCell(text), escaped));

test('a table for a ticket in plain text', () =>
  assert.equal(
    printPlainText(ENTRIES),
    `Service Name  Port       Transport  Description     Assignee  Reference
------------  ---------  ---------  --------------  --------  ------------
pra_elmd      1587       tcp        One             [A_B][C]  [RFC1][RFC2,
                                    of two | three            Section 3]
              6000-6063             Unassigned
`,
  ));

test('the contacts of rows are those they name, in the order of IANA’s table', () => {
  const contacts = ['E', 'X', 'D', 'C', 'A_B'].map((id) => parseContact([id, '', '', '', ''], 'f', 2, []));
  const ids = namedContacts(ENTRIES, contacts).map(({ id }) => id);
  assert.deepEqual(ids, ['E', 'D', 'C', 'A_B']);
  assert.deepEqual(namedContacts([], contacts), []);
});
