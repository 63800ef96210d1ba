import assert from 'node:assert/strict';
import test from 'node:test';
import { problemsOf } from './problems.fixture.ts';

const xml = (records: string, people = ''): string =>
  '<registry xmlns="http://www.iana.org/assignments" id="service-names-port-numbers">' +
  '<title>T</title><updated>2026-01-02</updated><note>N</note>' +
  `${records}<people>${people}</people></registry>`;

const UNREAD: [what: string, record: string, people: string, problem: string][] = [
  [
    'an element',
    '<record><description/><color> red </color></record>',
    '',
    'unknown element <color> in <record> (red)',
  ],
  [
    'a second name',
    '<record><name>a</name><name>b</name><description/></record>',
    '',
    'a second <name> in one <record> (b)',
  ],
  ['text in a record', '<record> loose <description/></record>', '', 'text in <record> (loose)'],
  ['text in a break', '<record><description>a<br>b</br></description></record>', '', 'text in <br> (b)'],
  [
    'an element in a break',
    '<record><description><br><b/></br></description></record>',
    '',
    'unknown element <b> in <br> ()',
  ],
  ['an attribute', '<record color="red"><description/></record>', '', 'unknown attribute color of <record> (red)'],
  ['markup in a note', '<record><description/><note><b>x</b></note></record>', '', 'unknown element <b> in <note> (x)'],
  ['markup in a name', '<record><name>a<b/></name><description/></record>', '', 'unknown element <b> in <name> ()'],
  ['text in an assignee', '<record><assignee>me</assignee><description/></record>', '', 'text in <assignee> (me)'],
  ['another kind of contact', '', '<organization id="Q"/>', 'unknown element <organization> in <people> ()'],
];
for (const [what, record, people, problem] of UNREAD) {
  test(`${what} that nobody reads is a problem, never lost in silence`, () => {
    assert.deepEqual(problemsOf(xml(record, people)), [problem]);
  });
}
