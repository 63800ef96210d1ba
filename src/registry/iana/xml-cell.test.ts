import assert from 'node:assert/strict';
import test from 'node:test';
import { parseXml } from '../text/xml.ts';
import { cellText, xrefLabel } from './xml-cell.ts';

const TEXTS: [what: string, note: string, cell: string][] = [
  ['a line break element is a line break', 'a<br/>b', 'a\nb'],
  ['an indented line after a break element keeps its indentation', 'a<br/>\n  b', 'a\n  b'],
  ['a blank before an indented line folds into one blank', 'a \n      b', 'a b'],
  ['several blanks and tabs before an indented line fold into one blank, too', 'a \t  \n \tb', 'a b'],
  ['right after a break element nothing folds', 'a<br/> \n  b', 'a\n  b'],
  ['behind the line that a break element begins blanks fold again', 'a<br/>\n  b \n  c<br/>d \n  e', 'a\n  b c\nd e'],
  ['before a break element blanks fold', 'see <xref type="text">x</xref> \n  b<br/>c', 'see [x] b\nc'],
  ['a blank before a line that is not indented stays', 'a \nb', 'a \nb'],
  ['a line break without a blank before it stays, with its indentation', 'a\n      b', 'a\n      b'],
  ['a blank line is dropped', 'a\n\nb\n   \nc', 'a\nb\nc'],
  ['ends are trimmed', '\n  a\n  ', 'a'],
  [
    'a paragraph ends its line and is set in',
    '\n<paragraph>a</paragraph>\n <paragraph>b</paragraph>\n',
    'a\n         b',
  ],
  ['a cross-reference prints its label in brackets', 'see <xref type="rfc" data="rfc7"/>.', 'see [RFC7].'],
  ['markup characters are text', '&lt;b&gt; &amp; "q"', '<b> & "q"'],
];
for (const [what, note, cell] of TEXTS) {
  test(what, () => {
    assert.equal(cellText(parseXml(`<note>${note}</note>`, 'x')), cell);
  });
}

test('the label of a cross-reference is its text, else what it leads to, an RFC in capitals', () => {
  const label = (xref: string): string => xrefLabel(parseXml(xref, 'x'));
  assert.equal(label('<xref type="rfc" data="rfc1"> RFC 1, \n  Section 2 </xref>'), 'RFC 1, Section 2');
  assert.equal(label('<xref type="rfc" data="rfc1"/>'), 'RFC1');
  assert.equal(label('<xref type="draft" data="draft-x-01"> </xref>'), 'draft-x-01');
  assert.equal(label('<xref type="text"/>'), '');
});

const PLACES: [attribute: string, label: string][] = [
  ['section="6.1"', 'RFC8620, Section 6.1'],
  ['page="3"', 'RFC8620, Page 3'],
  ['appendix="A"', 'RFC8620, Appendix A'],
  ['table="3"', 'RFC8620, Table 3'],
  ['figure="2"', 'RFC8620, Figure 2'],
  ['anchor="name-x"', 'RFC8620#name-x'],
];
for (const [attribute, label] of PLACES) {
  test(`an empty cross-reference with ${attribute} is ${label}, one with a text is its text`, () => {
    const xref = (text: string): string => `<xref type="rfc" data="rfc8620" ${attribute}>${text}</xref>`;
    assert.equal(xrefLabel(parseXml(xref(''), 'x')), label);
    assert.equal(xrefLabel(parseXml(xref('as written'), 'x')), 'as written');
  });
}

test('an erratum is called by its number, a draft with a section by both', () => {
  const label = (xref: string): string => xrefLabel(parseXml(xref, 'x'));
  assert.equal(label('<xref type="rfc-errata" data="7311"/>'), 'RFC Errata 7311');
  assert.equal(label('<xref type="draft" data="draft-x-01" section="4"/>'), 'draft-x-01, Section 4');
});
