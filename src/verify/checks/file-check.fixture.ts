import { changed, type Fault, inMain, type SiteEdit } from '../plant.fixture.ts';
import { SITE } from '../site.fixture.ts';

const HOME = '/index.html';
const style = (css: string): SiteEdit => ({
  '/_astro/y.css': css,
  ...changed(HOME, '<title>', '<link rel="stylesheet" href="/_astro/y.css"><title>'),
});
const FOREIGN = ['A request to another origin @ /_astro/y.css'];

export const FILE_FAULTS: readonly Fault[] = [
  ['a file that nothing names', { '/left.over': 'x' }, ['A file that nothing names @ /left.over']],
  ['a script that names only itself', { '/_astro/z.js': '"z.js"' }, ['A file that nothing names @ /_astro/z.js']],
  ['a script that a page’s script names', { '/_astro/x.js': 'import("./z.js")', '/_astro/z.js': 'export {};' }, []],
  [
    'a script whose name is a part of another’s',
    { '/_astro/x.js': 'import("./a-z.js")', '/_astro/a-z.js': '', '/_astro/z.js': '' },
    ['A file that nothing names @ /_astro/z.js'],
  ],
  [
    'a script whose name only looks like one that is named',
    { '/_astro/x.js': 'import("./z_js")', '/_astro/z.js': '' },
    ['A file that nothing names @ /_astro/z.js'],
  ],
  ['what Pagefind asks for by itself', { '/pagefind/index/en_1.pf_index': '', '/pagefind/wasm.en.pagefind': '' }, []],
  ['how to report a weakness', { '/.well-known/security.txt': 'x' }, []],
  ['no small icon', { '/favicon.ico': null }, ['A file that is missing @ /favicon.ico']],
  ['a file that is missing', { '/llms.txt': null }, ['A file that is missing @ /llms.txt']],
  ['no headers', { '/_headers': null }, ['A file that is missing @ /_headers']],
  ['other headers', { '/_headers': 'x' }, ['Other headers @ /_headers']],
  [
    'a dead URL in a document',
    { '/llms.txt': 'https://ports.example/port/77.json' },
    ['A link that leads nowhere @ /llms.txt'],
  ],
  ['a URL of another site in a document', { '/llms.txt': `${SITE['/llms.txt']} https://else.example/x` }, []],
  ['a style that asks elsewhere', style('a{background:url(//else.example/x)}'), FOREIGN],
  ['a style that asks elsewhere by its whole URL', style('a{background:url(https://else.example/x)}'), FOREIGN],
  ['a style that takes in another', style('@import "z.css";'), FOREIGN],
  ['a URL in a script is only text', { '/_astro/x.js': '// https://else.example/' }, []],
  ['a style that asks for nothing', style('a{color:red}'), []],
  [
    'a script that another folder holds is no script of the site',
    { ...inMain(HOME, '<a href="/z.js">x</a>'), '/z.js': '"left.over"', '/left.over': '' },
    ['A file that nothing names @ /left.over'],
  ],
];
