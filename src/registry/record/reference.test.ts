import assert from 'node:assert/strict';
import test from 'node:test';
import { documentName, documentTitle, documentUrl, isDocument, parseReference } from './reference.ts';

const DOCUMENTS: [label: string, name: string, title: string, url: string][] = [
  ['RFC6335', 'rfc6335', 'RFC 6335', 'https://www.rfc-editor.org/rfc/rfc6335'],
  ['RFC 6335', 'rfc6335', 'RFC 6335', 'https://www.rfc-editor.org/rfc/rfc6335'],
  ['RFC8765, Section 6.1', 'rfc8765', 'RFC 8765', 'https://www.rfc-editor.org/rfc/rfc8765#section-6.1'],
  ['RFC6614, Appendix A', 'rfc6614', 'RFC 6614', 'https://www.rfc-editor.org/rfc/rfc6614#appendix-A'],
  ['RFC1, page 3', 'rfc1', 'RFC 1', 'https://www.rfc-editor.org/rfc/rfc1#page-3'],
  ['RFC8765, Table 3', 'rfc8765', 'RFC 8765', 'https://www.rfc-editor.org/rfc/rfc8765#table-3'],
  ['RFC8765, Figure 2', 'rfc8765', 'RFC 8765', 'https://www.rfc-editor.org/rfc/rfc8765#figure-2'],
  ['RFC8765#name-anchor', 'rfc8765', 'RFC 8765', 'https://www.rfc-editor.org/rfc/rfc8765#name-anchor'],
  ['RFC8765, some words', 'rfc8765', 'RFC 8765', 'https://www.rfc-editor.org/rfc/rfc8765'],
  [
    'draft-zubov-snif-05, Section 4.3',
    'draft-zubov-snif-05',
    'draft-zubov-snif-05',
    'https://datatracker.ietf.org/doc/html/draft-zubov-snif-05#section-4.3',
  ],
  [
    'RFC-ietf-ntp-roughtime-19',
    'rfc-ietf-ntp-roughtime-19',
    'RFC-ietf-ntp-roughtime-19',
    'https://datatracker.ietf.org/doc/html/draft-ietf-ntp-roughtime-19',
  ],
];
for (const [label, name, title, url] of DOCUMENTS) {
  test(`[${label}] is the document ${name}`, () => {
    const reference = parseReference(label);
    assert.ok(isDocument(reference));
    assert.deepEqual([documentName(reference), documentTitle(reference), documentUrl(reference)], [name, title, url]);
  });
}

const OTHERS: [label: string, kind: string][] = [
  ['http://www.broadband-forum.org/assignments', 'uri'],
  ['javascript:alert(1)', 'text'],
  ['https://example.org/ and more', 'text'],
  ['1', 'footnote'],
  ['n/a', 'text'],
  ['TR-352', 'text'],
  ['RFC', 'text'],
];
for (const [label, kind] of OTHERS) {
  test(`[${label}] is a reference of kind ${kind}`, () => assert.equal(parseReference(label).kind, kind));
}
