import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { slug, slugKeepingCase } from './index/permalink.ts';
import { span, text } from './property.fixture.ts';
import { parsePort, parseSpan, printSpan } from './record/port.ts';
import { parseReference } from './record/reference.ts';
import { isDate } from './text/date.ts';
import { parseLabels, printLabels, splitLabels } from './text/labels.ts';

// Given to each assertion: a setting for the whole process would also count in other test files.
const RUNS = { numRuns: 1000 };

test('slugs: safe in a path, and different for names that differ in more than case', () => {
  const name = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => value.isWellFormed());
  fc.assert(
    fc.property(name, name, (a, b) => {
      assert.match(slug(a), /^[a-z0-9_~-][a-z0-9_.~-]*$/);
      if (a.toLowerCase() !== b.toLowerCase()) assert.notEqual(slug(a), slug(b));
      if (a !== b) assert.notEqual(slugKeepingCase(a), slugKeepingCase(b));
    }),
    RUNS,
  );
});

test('ports: a number or range is read and printed as it was; anything else is refused with a sentence', () => {
  fc.assert(
    fc.property(span, (input) => {
      const parsed = parseSpan(input);
      assert.ok(typeof parsed !== 'string');
      assert.equal(printSpan(parsed), input);
    }),
    RUNS,
  );
  fc.assert(
    fc.property(fc.oneof(text, fc.integer().map(String), fc.stringMatching(/^[\d-]{1,12}$/)), (input) => {
      const number = parsePort(input);
      if (number !== null) assert.equal(String(number), input);
      const parsed = parseSpan(input);
      if (typeof parsed === 'string') assert.notEqual(parsed, '');
      else assert.equal(printSpan(parsed), input);
    }),
    RUNS,
  );
});

test('labels, references and dates: nothing of any text is lost', () => {
  fc.assert(
    fc.property(text, (input) => {
      const labels = parseLabels(input);
      if (labels) assert.equal(printLabels(labels), input);
      const parts = splitLabels(input).map((part) => ('label' in part ? `[${part.label}]` : part.text));
      assert.equal(parts.join(''), input);
      assert.equal(parseReference(input).label, input);
      if (isDate(input)) assert.match(input, /^\d{4}-\d\d(-\d\d)?$/);
    }),
    RUNS,
  );
});
