import assert from 'node:assert/strict';
import test from 'node:test';
import { assertSameElements, printAgain } from './structure.fixture.ts';

const xml = (records: string, people = '<person id="A"><name>A</name></person>', head = ''): string =>
  `<registry xmlns="http://www.iana.org/assignments" id="service-names-port-numbers">${head}
  <title>T</title><category>C</category><updated>2026-01-02</updated>
  <note>N</note>${records}<people>${people}</people></registry>`;

const PERSON = '<xref type="person" data="A"/>';
const RFC = '<xref type="rfc" data="rfc1"/>';

const RECORDS: [what: string, record: string][] = [
  ['an empty description', '<name>a</name><description/><number>1</number>'],
  ['an empty name', '<name/><description>D</description>'],
  ['an empty note', '<name>a</name><description>D</description><note> </note>'],
  ['an assignee equal to the contact', `<assignee>${PERSON}</assignee>${PERSON}<description>D</description>`],
  ['an assignee behind the contact', `<description>D</description>${PERSON}<assignee>${PERSON}</assignee>`],
  ['an empty assignee', `<assignee/>${PERSON}<description>D</description>`],
  ['an empty assignee and no contact', '<assignee/><description>D</description>'],
  ['a reference before a description', `<name>a</name>${RFC}<description>D</description>`],
  ['references around a description', `${RFC}<xref type="note" data="1"/><description>D</description>${RFC}`],
  ['contacts around a description', `${PERSON}<description>D</description>${PERSON}${PERSON}`],
  ['a contact behind a reference', `<description>D</description>${RFC}${PERSON}`],
  [
    'a reference with an attribute more',
    '<description/><xref type="rfc" data="rfc1" section="2">RFC1, Section 2</xref>',
  ],
  [
    'a reference with a needless text',
    '<description/><xref type="rfc" data="rfc1">RFC1</xref><xref type="text">x</xref>',
  ],
  ['a reference to an erratum', '<description/><xref type="rfc-errata" data="7"/>'],
  ['a description of one break', '<description><br/></description>'],
  ['breaks in a description', '<description>a<br/>b<br/>\n  c<br/><br/>d\ne</description>'],
  [
    'the sentence about an alias',
    '<description>a<br/><br/>\nIANA assigned this well-formed service name</description>',
  ],
  ['this sentence alone', '<description><br/><br/>IANA assigned this well-formed service name</description>'],
  ['breaks in a note', '<description/><note>a<br/>\n  b &amp; c\nd<br/></note>'],
  ['a break between two blanks', '<description/><note>a <br/> b</note>'],
  ['paragraphs', `<description/><note>\n <paragraph>a ${RFC}</paragraph>\n <paragraph>b</paragraph>\n</note>`],
  ['a label that is a reference in one place', `<description>${RFC}</description><note>[RFC1]</note>`],
  ['no element at all', ''],
];
for (const [what, record] of RECORDS) {
  test(`the printed XML has ${what} where IANA's has it, among other records and alone`, () => {
    const plain = `<record date="2020-01"><name>p</name>${PERSON}<description>D</description></record>`;
    for (const records of [`<record>${record}</record>`, `${plain.repeat(2)}<record>${record}</record>${plain}`]) {
      const text = xml(records);
      assertSameElements(text, printAgain(text).printed);
    }
  });
}

const PEOPLE: [what: string, person: string][] = [
  ['an empty name', '<name/><org>O</org>'],
  ['an empty address', '<name>N</name><uri>tel:1</uri><uri/><uri>tel:2</uri><uri/>'],
  ['nothing but an empty address', '<uri/>'],
  ['another order', '<updated>2020-01</updated><uri>tel:1</uri><org>O</org><name>N</name>'],
];
for (const [what, person] of PEOPLE) {
  test(`the printed XML has ${what} of a person where IANA's has it`, () => {
    const text = xml('', `<person id="A"><name>A</name></person><person id="B">${person}</person>`);
    assertSameElements(text, printAgain(text).printed);
  });
}

const ROOTS: [what: string, text: string][] = [
  ['people and an expert first', xml('', '<person id="A"/>', '<expert>E</expert>')],
  ['an empty expert, and no people', xml('<record/>', '', '<expert/>')],
  [
    'notes between records',
    xml(`<record/><note title="T">a<br/>${RFC}</note><record/><record/><footnote anchor="2"/>`),
  ],
  ['footnotes out of order', xml('<footnote anchor="2">b</footnote><footnote anchor="1">a</footnote>')],
];
for (const [what, text] of ROOTS) {
  test(`the printed XML has ${what}, as IANA's has`, () => assertSameElements(text, printAgain(text).printed));
}

test('most records of the same elements need no row of their own', () => {
  const usual =
    '<record><name>a</name><description>D</description><number>1</number><xref type="rfc" data="rfc1"/></record>';
  const late = `<record><name>a</name>${RFC}<description>D</description></record>`;
  const { structure } = printAgain(
    xml(`${usual}${late.repeat(3)}<record><name>a</name><description>D</description>${RFC}</record>${usual}`),
  );
  assert.deepEqual(structure?.records, { 'name xref description': 'usual', 'name description xref': '5' });
});

test('what stands as XML is that of its rows alone, however many they are', () => {
  const record = '<record><name>a</name><description>b<br/>c</description></record>';
  const { structure } = printAgain(xml(record.repeat(3)));
  assert.deepEqual(structure?.records, { 'name <description>b<br/>c</description>': '1-3' });
});

test('an assignee equal to the contacts is one word, whoever it is', () => {
  const record = (id: string): string => {
    const person = `<xref type="person" data="${id}"/>`;
    return `<record><assignee>${person}</assignee>${person}<description>D</description></record>`;
  };
  const { structure } = printAgain(xml(record('A') + record('B')));
  assert.deepEqual(structure?.records, { 'assignee person description': '1-2' });
});

test('a registry in the plain order keeps nothing of it, wherever IANA’s usual breaks of lines are', () => {
  const alias = '<br/><br/>\nIANA assigned this well-formed service name as a replacement for "a_b".';
  const { structure } = printAgain(
    xml(`<record><name>a</name>${PERSON}<description>D\n  E</description><note>k=v\nw=x</note></record>
      <record><name>a-b</name><description>${alias}</description></record>
      <record><name>a-b</name><description>D${alias}</description></record>`),
  );
  assert.equal(structure, undefined);
});
