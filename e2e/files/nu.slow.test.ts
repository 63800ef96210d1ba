import assert from 'node:assert/strict';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { DIST } from '../sites/dist.ts';
import { KINDS } from '../sites/kinds.ts';
import { inFolder, lacks } from '../tools.ts';
import { checkHtml } from './html-checker.ts';

const SAMPLE = 50;
const skip = lacks('java');

test(`the Nu HTML checker finds nothing in one page of every kind and in one of ${SAMPLE} of all`, { skip }, () => {
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const kinds = KINDS.map(([, path]) => join(path.split('?')[0] ?? '', 'index.html').slice(1));
  const some = [
    ...kinds.filter((file) => existsSync(join(DIST, file))),
    ...pages.sort().filter((_, i) => i % SAMPLE === 0),
  ];
  assert.ok(some.length > pages.length / SAMPLE);
  assert.equal(checkHtml(some.map((file) => join(DIST, file))), '');
});

test('the Nu HTML checker finds what is wrong', { skip }, () =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'x.html'), '<!DOCTYPE html><html lang=en><title>x</title><ul><div></div></ul></html>');
    assert.match(checkHtml([join(folder, 'x.html')]), /“div” not allowed as child of element “ul”/);
  }),
);
