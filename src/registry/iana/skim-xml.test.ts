import assert from 'node:assert/strict';
import test from 'node:test';
import { printEntry } from '../record/entry.ts';
import { RegistryError } from '../text/problem.ts';
import { parseIanaXml } from './parse-xml.ts';
import { skimIanaXml, type SkimMemory } from './skim-xml.ts';

const xml = (...records: readonly string[]): string => `<registry id="service-names-port-numbers">
  <title>T</title><updated>2026-01-02</updated><note>N</note>
${records.join('\n')}
  <people><person id="A"><name>Ann</name></person></people>
</registry>`;
const record = (name: string, more = ''): string =>
  `<record date="2020-01-01"><name>${name}</name><description>By <xref type="person" data="${name}"/></description>${more}</record>`;

const skim = (memory: SkimMemory, ...records: readonly string[]) => skimIanaXml(xml(...records), 'x', memory);

test('a release that is skimmed says what it says when it is read', () => {
  const memory: SkimMemory = new Map();
  for (const records of [
    [record('a'), record('b')],
    [record('b'), record('c'), record('b')],
    [record('c', '<note/>')],
    [],
  ]) {
    const [skimmed, read] = [skim(memory, ...records), parseIanaXml(xml(...records), 'x')];
    assert.deepEqual(skimmed.entries.map(printEntry), read.entries.map(printEntry));
    assert.deepEqual(skimmed.contacts, read.contacts);
    assert.deepEqual(skimmed.info.citations, read.info.citations);
    assert.equal(memory.size, new Set(records).size);
  }
});

test('a record that stays as it is gives the same entry, one of which anything changed another', () => {
  const memory: SkimMemory = new Map();
  const [a, b] = skim(memory, record('a'), record('b')).entries;
  const [b2, a2] = skim(memory, record('b'), record('a', '<number>1</number>')).entries;
  assert.ok(a && b && b2 && a2);
  assert.equal(b, b2);
  assert.notDeepEqual(a, a2);
  const attribute = record('b').replace('2020-01-01', '2020-01-02');
  assert.equal(skim(memory, attribute).entries[0]?.registered, '2020-01-02');
});

test('what is wrong with a record is found each time, and nothing of its release is remembered', () => {
  const memory: SkimMemory = new Map();
  skim(memory, record('a'));
  for (const [bad, line] of [
    [record('b', '<odd/>'), 4],
    [record('b', '<number>70000</number>'), 4],
    [record('b').replace('type="person"', 'type="other"'), 4],
  ] as const)
    for (let time = 0; time < 2; time++)
      assert.throws(
        () => skim(memory, record('a'), bad),
        (error) => error instanceof RegistryError && error.problems.every((problem) => problem.line === line),
      );
  assert.deepEqual(
    [...memory.values()].map(({ entry }) => entry.name),
    ['a'],
  );
});

// The text of a release in which something stands behind its records.
const withMore = (more: string, ...records: readonly string[]): string => xml(...records).replace('  <people>', more);

test('what only looks like a record that is known is read as what it is', () => {
  const known = record('a', '\n<number>1</number>');
  for (const [more, entries] of [
    [`<!-- ${known} --><record/>\n<people>`, 2],
    [`<?x ${known} ?><record/>\n<people>`, 2],
    [`<record/>\n<people>`, 2],
    [`<record />\n${known}<people>`, 3],
  ] as const) {
    const memory: SkimMemory = new Map();
    skim(memory, known);
    const skimmed = skimIanaXml(withMore(more, known), 'x', memory);
    assert.deepEqual(
      skimmed.entries.map(printEntry),
      parseIanaXml(withMore(more, known), 'x').entries.map(printEntry),
      more,
    );
    assert.equal(skimmed.entries.length, entries);
  }
});

test('a record that is known is refused where none may stand', () => {
  const known = record('a');
  const memory: SkimMemory = new Map();
  skim(memory, known);
  for (const more of [`<people>${known}`, `<people><person id="B"><name><![CDATA[${known}]]></name></person>`]) {
    const text = withMore(more, known);
    const outcomes = [() => skimIanaXml(text, 'x', memory), () => parseIanaXml(text, 'x')].map((read) => {
      try {
        return read().contacts;
      } catch (error) {
        return (error as RegistryError).message;
      }
    });
    assert.deepEqual(outcomes[0], outcomes[1]);
  }
});

test('a fault behind records that are known is found at its line', () => {
  const known = record('a', '\n\n<number>1</number>');
  const memory: SkimMemory = new Map();
  skim(memory, known, known);
  for (const bad of [record('b', '<odd/>'), record('b', '<name>')])
    assert.throws(
      () => skim(memory, known, record('c'), bad, known),
      (error) => error instanceof RegistryError && error.problems[0]?.line === 7,
    );
});
