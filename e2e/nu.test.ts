import assert from 'node:assert/strict';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { DIST } from './dist.ts';
import { KINDS } from './kinds.ts';
import { inFolder, lacks, run } from './tools.ts';

const CHECKER = 'node_modules/vnu-jar/build/dist/vnu.jar';
const SAMPLE = 50;

const check = (files: readonly string[]): string =>
  run('java', ['-Xss2m', '-jar', CHECKER, '--stdout', '--errors-only', '--exit-zero-always', ...files], '', 300_000);

test(
  `the Nu HTML checker finds nothing in one page of every kind and in one of ${SAMPLE} of all`,
  { skip: lacks('java') },
  () => {
    const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    const kinds = KINDS.map(([, path]) => join(path.split('?')[0] ?? '', 'index.html').slice(1));
    const some = [
      ...kinds.filter((file) => existsSync(join(DIST, file))),
      ...pages.sort().filter((_, i) => i % SAMPLE === 0),
    ];
    assert.ok(some.length > pages.length / SAMPLE);
    const found = check(some.map((file) => join(DIST, file)));
    assert.equal(found, '');

    const faulty = inFolder((folder) => {
      writeFileSync(join(folder, 'x.html'), '<!DOCTYPE html><html lang=en><title>x</title><ul><div></div></ul></html>');
      return check([join(folder, 'x.html')]);
    });
    assert.match(faulty, /“div” not allowed as child of element “ul”/);
  },
);
