import assert from 'node:assert/strict';
import test from 'node:test';
import { readExcerpt } from '../excerpt.fixture.ts';
import { RegistryError } from '../text/problem.ts';
import { footnoteOf, linkOf } from './info-labels.ts';
import { parseInfo, printInfo } from './release.ts';

const { info: INFO } = readExcerpt();

function problemsOf(text: string): string[] {
  try {
    parseInfo(text, 'registry.json');
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return error.problems.map(({ file, line, value, problem, remedy }) => {
      assert.deepEqual([file, line], ['registry.json', null]);
      return `${problem} (${value}). ${remedy}`;
    });
  }
  return [];
}

test('registry.json is read and printed as it is, labels with a name of every object too', () => {
  const links = JSON.parse('{"__proto__":"https://example.org/","constructor":"https://example.org/c"}') as Record<
    string,
    string
  >;
  const text = printInfo({ ...INFO, links });
  assert.equal(printInfo(parseInfo(text, 'registry.json')), text);
  assert.ok(text.endsWith('}\n') && text.includes('\n  "title"'));
  assert.equal(linkOf(parseInfo(text, 'f'), '__proto__'), 'https://example.org/');
});

test('registry.json is read with a structure, and without one as older versions wrote it', () => {
  const structure = { registry: 'title', records: { 'name description': 'usual 3 17-21', name: '4' }, people: {} };
  assert.deepEqual(parseInfo(printInfo({ ...INFO, structure }), 'f').structure, structure);
  assert.equal(parseInfo(printInfo(INFO), 'f').structure, undefined);
});

const WRONG: [field: string, value: unknown, expected: string][] = [
  ['title', 1, 'a text'],
  ['category', null, 'a text'],
  ['updated', '2026-02-30', 'a date YYYY-MM-DD'],
  ['updated', '2026-02', 'a date YYYY-MM-DD'],
  ['updated', 20260202, 'a date YYYY-MM-DD'],
  ['references', 'RFC1', 'a list of labels'],
  ['references', [1], 'a list of labels'],
  ['experts', [], 'a text'],
  ['notes', [{ title: '' }], 'a list of { "title", "text" }'],
  ['notes', {}, 'a list of { "title", "text" }'],
  ['footnotes', [], 'a table from anchors to texts'],
  ['footnotes', { 1: 1 }, 'a table from anchors to texts'],
  ['links', null, 'a table from labels to URLs'],
  ['citations', {}, 'a list of labels'],
  ['structure', { registry: '', records: {} }, 'an object with registry, records and people'],
  ['structure', { registry: '', records: { name: '1-' }, people: {} }, 'an object with registry, records and people'],
  ['structure', { registry: '', records: {}, people: { name: '' } }, 'an object with registry, records and people'],
  ['source', { name: '', sha256: '', etag: '' }, 'an object with name, sha256, etag and lastModified'],
  ['source', 'a file', 'an object with name, sha256, etag and lastModified'],
  ['excerpt', 'true', 'true or false'],
];
for (const [field, value, expected] of WRONG) {
  test(`"${field}" that is ${JSON.stringify(value)} is a problem that says what it should be`, () => {
    assert.deepEqual(problemsOf(JSON.stringify({ ...INFO, [field]: value })), [
      `"${field}" is not ${expected} (${JSON.stringify(value)}). Give "${field}" as ${expected}.`,
    ]);
  });
}

test('every field that is wrong is a problem once, one that is missing too', () => {
  const { title, ...rest } = INFO;
  assert.deepEqual(problemsOf(JSON.stringify({ ...rest, references: [1, 2], citations: 3 })), [
    '"title" is not a text (nothing). Give "title" as a text.',
    '"references" is not a list of labels ([1,2]). Give "references" as a list of labels.',
    '"citations" is not a list of labels (3). Give "citations" as a list of labels.',
  ]);
  assert.equal(problemsOf('{}').length, Object.keys(INFO).length);
  assert.notEqual(title, '');
});

test('what is no JSON, or no object, is one problem', () => {
  assert.match(problemsOf('{')[0] ?? '', /^not JSON: .+ \(\{\)\. Run npm run update to write it anew\.$/);
  for (const text of ['[]', 'null', '"x"', '1'])
    assert.deepEqual(problemsOf(text), [`not a JSON object (${text}). Run npm run update to write it anew.`]);
});

test('a label that nobody defined has no link and no footnote, whatever objects have by themselves', () => {
  const tables = { links: { 'TR-1': 'https://example.org/' }, footnotes: { '1': 'F' } };
  assert.equal(linkOf(tables, 'TR-1'), 'https://example.org/');
  assert.equal(footnoteOf(tables, '1'), 'F');
  for (const label of ['constructor', '__proto__', '2'])
    assert.deepEqual([linkOf(tables, label), footnoteOf(tables, label)], [undefined, undefined]);
});
