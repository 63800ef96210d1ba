import assert from 'node:assert/strict';
import test from 'node:test';
import { escapeAttribute, escapeText } from './markup.ts';

const RAW = 'a & <b> "c"\r\n\td';

test('an attribute keeps every character as a reference that markup would read otherwise', () =>
  assert.equal(escapeAttribute(RAW), 'a &amp; &lt;b&gt; &quot;c&quot;&#13;&#10;&#9;d'));

test('text keeps its quotes and line breaks, but for the one that XML would change', () =>
  assert.equal(escapeText(RAW), 'a &amp; &lt;b&gt; "c"&#13;\n\td'));
