import assert from 'node:assert/strict';
import test from 'node:test';
import { RegistryError } from '../text/problem.ts';
import { parseIanaXml } from './parse-xml.ts';
import type { IanaInfo } from './xml-info.ts';

const xml = (inside: string, note = '<note>N</note>', head = '<title>T</title><updated>2026-01-02</updated>'): string =>
  `<registry xmlns="http://www.iana.org/assignments" id="service-names-port-numbers">${head}${note}${inside}</registry>`;
const infoOf = (inside: string): IanaInfo => parseIanaXml(xml(inside), 'x').info;

function problemsOf(text: string): string[] {
  try {
    parseIanaXml(text, 'x');
  } catch (error) {
    if (error instanceof RegistryError)
      return error.problems.map(({ line, value, problem, remedy }) => {
        assert.match(remedy, /\w\)?\.$/);
        return `${line}: ${problem} (${value})`;
      });
    throw error;
  }
  return [];
}

test('what the CSV has no column for is kept beside it', () => {
  const info = infoOf(`<category>C</category><expert> TCP: A
B </expert><xref type="rfc" data="rfc6335"/><xref type="draft" data="draft-x-01"/>
    <note title="Request">See <xref type="uri" data="https://example.org/apply"/>.

Twice.</note>`);
  assert.deepEqual(info, {
    title: 'T',
    category: 'C',
    updated: '2026-01-02',
    references: ['RFC6335', 'draft-x-01'],
    experts: 'TCP: A\nB',
    notes: [
      { title: '', text: 'N' },
      { title: 'Request', text: 'See [https://example.org/apply].\n\nTwice.' },
    ],
    footnotes: {},
    links: {},
    citations: [],
    structure: { registry: 'title updated note category expert xref note', records: {}, people: {} },
  });
});

test('a footnote and a note of the registry keep their cross-references and breaks', () => {
  const { footnotes } =
    infoOf(`<footnote anchor="1">See <xref type="rfc" data="rfc1"/><br/>b<paragraph>c</paragraph>d</footnote>
<footnote anchor="2"> F
 </footnote>`);
  assert.deepEqual(footnotes, { 1: 'See [RFC1]\nbc\nd', 2: 'F' });
});

test('a footnote that no reference can cite is a problem', () => {
  assert.deepEqual(problemsOf(xml('\n<footnote>F</footnote>')), ['2: a footnote without an anchor (F)']);
  assert.deepEqual(problemsOf(xml('<footnote anchor="">F</footnote>')), ['1: a footnote without an anchor (F)']);
});

test('citations are the cross-references inside texts of records, each once, in order', () => {
  const { citations } = infoOf(`<record><xref type="rfc" data="rfc9"/>
    <description><xref type="rfc" data="rfc7"/><paragraph><xref type="person" data="B"/></paragraph></description>
    <unauthorized><xref type="person" data="A"/></unauthorized><note><xref type="rfc" data="rfc7"/></note></record>`);
  assert.deepEqual(citations, ['A', 'B', 'RFC7']);
});

test('the address of a cross-reference that shows a text is kept by its text', () => {
  const { links } = infoOf(`<record><description/><xref type="uri" data="https://a.example/">TR-1</xref>
    <xref type="uri" data="https://b.example/"/><xref type="uri" data="https://c.example/"> </xref></record>
    <record><description>see <xref type="uri" data="https://a.example/"> TR-1 </xref></description></record>`);
  assert.deepEqual(links, { 'TR-1': 'https://a.example/' });
});

test('a cross-reference whose target would be lost is a problem', () => {
  const record = (xref: string): string => `<record><description/>${xref}</record>`;
  const uri = (data: string): string => record(`<xref type="uri" data="${data}">Spec</xref>`);
  assert.deepEqual(problemsOf(xml(uri('http://a') + uri('http://b'))), [
    '1: one text for two addresses (Spec → http://b)',
  ]);
  const rfc = (text: string): string[] => problemsOf(xml(record(`<xref type="rfc" data="rfc12">${text}</xref>`)));
  assert.deepEqual(rfc('Title'), ['1: a cross-reference whose text does not name what it leads to (Title → rfc12)']);
  for (const text of ['RFC12', 'rfc12', 'RFC 12, Section 2', 'RFC12 and more']) assert.deepEqual(rfc(text), [], text);
  for (const text of ['RFC  12', 'see RFC12', 'RFC 1', 'x rfc 12']) assert.equal(rfc(text).length, 1, text);
  assert.deepEqual(problemsOf(xml(record('<xref type="text">anything</xref>'))), []);
});

test('a text that does not say the place a cross-reference leads to is a problem, for the place would be lost', () => {
  const problems = (text: string, place: string): string[] =>
    problemsOf(xml(`<record><description/><xref type="rfc" data="rfc12" ${place}>${text}</xref></record>`));
  assert.deepEqual(problems('RFC12, Section 6.1', 'section="6.1"'), []);
  assert.deepEqual(problems('RFC 12, section 6.1', 'section="6.1"'), []);
  assert.deepEqual(problems('RFC12', 'section="6.1"'), [
    '1: a cross-reference whose text does not name what it leads to (RFC12 → rfc12)',
  ]);
  assert.equal(problems('RFC12, Section 6', 'table="3"').length, 1);
  assert.deepEqual(problems('', 'section="1" table="3"'), ['1: a cross-reference to two places (section and table)']);
});

test('errata and registries lead where IANA’s pages lead; a type that nobody knows is a problem', () => {
  const { links } = infoOf(`<record><description/><xref type="rfc-errata" data="7311"/>
    <xref type="registry" data="enterprise-numbers"/><xref type="registry" data="dns-parameters">DNS</xref></record>`);
  assert.deepEqual(links, {
    'RFC Errata 7311': 'https://www.rfc-editor.org/errata/eid7311',
    'enterprise-numbers': 'https://www.iana.org/assignments/enterprise-numbers',
    DNS: 'https://www.iana.org/assignments/dns-parameters',
  });
  assert.deepEqual(problemsOf(xml('<record><description/><xref type="isbn" data="1"/></record>')), [
    '1: a cross-reference of an unknown type (isbn)',
  ]);
});

test('a registry without a title, a note or a date is cut short', () => {
  const cut = (value: string): string[] => [`1: the registry has no title or no note (${value})`];
  const updated = '<updated>2026-01-02</updated>';
  assert.deepEqual(problemsOf(xml('', '')), cut('T'));
  assert.deepEqual(problemsOf(xml('', '<note>N</note>', updated)), cut(''));
  assert.deepEqual(problemsOf(xml('', '<note>N</note>', `<title> </title>${updated}`)), cut(''));
  for (const date of ['', 'August 2026', '2026-08', '2026-02-30']) {
    const text = xml('', '<note>N</note>', `<title>T</title><updated>${date}</updated>`);
    assert.deepEqual(problemsOf(text), [`1: the release has no date, or a malformed one (${date})`]);
  }
});
