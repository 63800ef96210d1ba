import assert from 'node:assert/strict';
import test from 'node:test';
import { SaxesParser } from 'saxes';
import { printXhtml } from './xhtml.ts';

const HTML =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><script type="module" src="/x.js"></script></head>' +
  '<body><form><input data-answers name="q" placeholder="a > b"><br/></form><p>a &amp; b, ’</p></body></html>';

test('a page is the same as XML: elements closed, attributes with a value, in the namespace of HTML', () => {
  const xml = printXhtml(HTML);
  assert.equal(
    xml,
    '<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta charset="utf-8" />' +
      '<script type="module" src="/x.js"></script></head><body><form>' +
      '<input data-answers="" name="q" placeholder="a > b" /><br /></form><p>a &amp; b, ’</p></body></html>',
  );
  const seen: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ uri, local }) => seen.push(`${uri.endsWith('xhtml') ? '' : uri}${local}`));
  parser.on('error', (error) => assert.fail(error.message));
  parser.write(xml).close();
  assert.deepEqual(seen, ['html', 'head', 'meta', 'script', 'body', 'form', 'input', 'br', 'p']);
});

test('text between tags stays as it is', () => assert.equal(printXhtml('a < b <i>c</i>'), 'a < b <i>c</i>'));
