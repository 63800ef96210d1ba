import assert from 'node:assert/strict';
import test from 'node:test';
import { RegistryError } from './problem.ts';
import { childrenOf, parseXml, textOf } from './xml.ts';

const XML = `<?xml version="1.0"?>
<!-- before -->
<a x="1">one &amp; <!-- none of ours --><b>two</b>
<![CDATA[<three>]]><c><b>four</b></c><b/>
</a>`;

test('elements keep their attributes, their lines and the order of what they hold', () => {
  const root = parseXml(XML, 'f');
  assert.deepEqual([root.name, { ...root.attributes }, root.line], ['a', { x: '1' }, 3]);
  assert.deepEqual(
    root.children.map((child) => (typeof child === 'string' ? child : child.name)),
    ['one & ', 'b', '\n<three>', 'c', 'b', '\n'],
  );
  assert.deepEqual(
    childrenOf(root, 'b').map(({ line }) => line),
    [3, 4],
  );
  assert.equal(textOf(root), 'one & two\n<three>four\n');
});

function problemOf(text: string): string {
  try {
    parseXml(text, 'f');
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    const [{ file, line, value, problem, remedy }] = error.problems as [(typeof error.problems)[0]];
    return `${file}:${line} ${problem} (${value}) ${remedy}`;
  }
  return '';
}

test('what is not well-formed is a problem of its line', () => {
  assert.match(
    problemOf('<a>\n<b></a>'),
    /^f:2 not well-formed XML: unexpected close tag\. \(<a>\n<b><\/a>\) The file is /,
  );
  assert.match(problemOf(`<a>${'x'.repeat(100)}</b>`), /\(x{56}<\/b>\)/);
  const far = `<a>${'\n'.repeat(11)}${' '.repeat(12)}</b>`;
  assert.match(problemOf(far), /^f:12 not well-formed XML: unexpected close tag\. /);
  assert.match(problemOf('<a>'), /^f:1 not well-formed XML: unclosed tag: a/);
  assert.match(problemOf(''), /^f:1 not well-formed XML: document must contain a root element/);
});

test('elements may be nested 49 deep, and no deeper', () => {
  const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  assert.equal(problemOf(nested(49)), '');
  assert.match(problemOf(nested(50)), /elements nested more than 50 deep/);
});

test('what a character reference makes and no text holds is refused where it stands', () => {
  for (const [xml, line] of [
    ['<a>\n<b>x&#13;y</b></a>', 2],
    ['<a>\n\n<b c="&#x9b;"/></a>', 3],
    ['<a>x&#x85;</a>', 1],
  ] as const)
    assert.throws(
      () => parseXml(xml, 'f'),
      (error) =>
        error instanceof RegistryError &&
        error.problems[0]?.line === line &&
        error.problems[0].problem === 'a control character',
    );
  parseXml('<a b="&#10;&#9;">&#10;</a>', 'f');
});
