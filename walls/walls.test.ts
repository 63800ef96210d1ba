import assert from 'node:assert/strict';
import { join } from 'node:path';
import { dirname, relative } from 'node:path/posix';
import test from 'node:test';
import { ESLint } from 'eslint';
import { ROOMS } from './rooms.ts';

const WALLS = ['walls/rooms', 'no-restricted-globals'];

// ESLint with the project's own configuration, but without types: only the walls are tested, and they need no types.
const eslint = new ESLint({
  cwd: join(import.meta.dirname, '..'),
  overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { project: false } } },
  ruleFilter: ({ ruleId }) => WALLS.includes(ruleId),
});

/** The lines that a wall objects to if they stood in a file of that name. Writes no file. */
async function objections(file: string, lines: readonly string[]): Promise<string[]> {
  const [result] = await eslint.lintText(lines.join('\n'), { filePath: file });
  return (result?.messages ?? []).map(({ ruleId, message, line }) =>
    WALLS.includes(ruleId ?? '') ? (lines[line - 1] ?? '') : message,
  );
}

/** The specifier with which a file imports a file of src or a package. */
const specifier = (file: string, target: string): string =>
  target.startsWith('src/') ? `./${relative(dirname(file), target)}` : target;

const fileIn = (room: string): string => `src/${room.endsWith('.ts') ? room : `${room}/made-up.ts`}`;

const ASTRO = ['astro', 'astro:middleware'];
const INSTANCE = ['src/instance.ts', 'src/site.ts', 'src/settings.ts'];
const EDGES = ['node:fs', ...ASTRO, ...INSTANCE, 'src/store/store.ts', 'src/browser/href.ts', 'src/formats/feed.ts'];

// What each room must not import, besides the rooms above it.
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'registry/text': [...EDGES, 'zod'],
  'registry/record': [...EDGES, 'csv-parse/sync', 'saxes'],
  'registry/iana': [...EDGES, 'saxes', 'src/registry/index/permalink.ts'],
  'registry/index': [...EDGES, 'src/registry/iana/csv.ts'],
  'registry/history': EDGES,
  'registry/registry.ts': EDGES,
  'registry/lookup.ts': EDGES,
  'registry/tools': [
    ...EDGES,
    'src/registry/registry.ts',
    'src/registry/facts/headline.ts',
    'src/registry/iana/csv.ts',
    'fastest-levenshtein',
  ],
  'registry/rules': [...EDGES, 'src/registry/ours/common-names.ts', 'src/registry/facts/headline.ts'],
  'registry/ours': [...EDGES, 'src/registry/facts/headline.ts'],
  'registry/facts': [...EDGES, 'src/registry/open.ts'],
  'registry/open.ts': [...EDGES, 'src/registry/facts/headline.ts'],
  formats: ['node:fs', ...ASTRO, ...INSTANCE, 'src/store/store.ts', 'src/browser/href.ts', 'csv-parse/sync'],
  store: [...ASTRO, ...INSTANCE, 'src/formats/feed.ts', 'src/registry/registry.ts', 'src/registry/text/bytes.ts'],
  'folders.ts': [...EDGES.filter((edge) => edge !== 'src/store/store.ts'), 'src/registry/registry.ts'],
  'wrong-letters.ts': [...EDGES, 'src/registry/text/problem.ts'],
  'settings.ts': ['node:process', ...ASTRO, 'src/site.ts', 'src/instance.ts', 'src/registry/registry.ts'],
  'out-folder.ts': [...ASTRO, 'src/site.ts', 'src/instance.ts', 'src/store/store.ts', 'src/registry/registry.ts'],
  'environment.ts': [...ASTRO, 'src/site.ts', 'src/instance.ts', 'src/store/store.ts', 'src/registry/registry.ts'],
  command: [...ASTRO, 'src/site.ts', 'src/instance.ts', 'src/folders.ts', 'src/registry/registry.ts', 'csv-parse'],
  'progress.ts': [...EDGES, 'src/registry/registry.ts'],
  'site.ts': [...ASTRO, 'src/instance.ts', 'src/browser/href.ts'],
  'env.d.ts': ['src/instance.ts'],
  'page-data.ts': ['node:fs', ...ASTRO, ...INSTANCE, 'src/store/store.ts', 'src/browser/href.ts'],
  'page-site.ts': ['node:fs', ...ASTRO, 'src/instance.ts', 'src/settings.ts', 'src/registry/registry.ts'],
  update: [...ASTRO, ...INSTANCE, 'src/formats/feed.ts'],
  hosting: [...ASTRO, 'src/site.ts', 'src/instance.ts', 'src/registry/registry.ts', 'src/formats/feed.ts'],
  styles: [...EDGES, 'src/registry/registry.ts'],
  pictures: ['node:fs', ...ASTRO, ...INSTANCE, 'src/formats/feed.ts'],
  browser: [
    'node:fs',
    ...ASTRO,
    ...INSTANCE,
    'src/registry/text/table/parse-table.ts',
    'src/registry/iana/csv.ts',
    'src/registry/registry.ts',
    'src/registry/open.ts',
    'src/formats/feed.ts',
    'src/formats/text-table.ts',
  ],
  'components/parts': ['node:fs', ...ASTRO, ...INSTANCE, 'src/browser/href.ts', 'src/components/port/PortTable.astro'],
  layouts: ['node:fs', ...ASTRO, ...INSTANCE, 'src/browser/href.ts', 'src/hosting/headers.ts'],
  components: ['node:fs', ...ASTRO, ...INSTANCE, 'src/browser/href.ts', 'src/store/store.ts'],
  'instance.ts': ['node:process', ...ASTRO, 'src/settings.ts', 'src/registry/registry.ts'],
  publish: ['astro:middleware', 'src/browser/href.ts', 'src/components/port/PortTable.astro'],
  'middleware.ts': ['node:fs', 'astro', 'src/site.ts', 'src/publish/dist.ts', 'src/registry/registry.ts'],
  pages: [
    'node:fs',
    'src/site.ts',
    'src/settings.ts',
    'src/browser/href.ts',
    'src/store/store.ts',
    'src/publish/dist.ts',
  ],
  verify: [...ASTRO, 'src/site.ts', 'src/instance.ts', 'src/formats/feed.ts', 'src/registry/registry.ts'],
  start: ['astro:middleware', ...INSTANCE, 'src/publish/publish.ts', 'src/formats/feed.ts', 'src/registry/registry.ts'],
};

test('each room refuses what it must not know, and every room above it', async () => {
  const rooms = Object.keys(ROOMS);
  assert.deepEqual(Object.keys(REFUSED), rooms, 'A room without a wall.');
  for (const [i, room] of rooms.entries()) {
    const file = fileIn(room);
    const targets = [...(REFUSED[room] ?? []), ...rooms.slice(i + 1).map(fileIn), 'left-pad'];
    const lines = targets.map((target) => `import '${specifier(file, target)}';`);
    assert.deepEqual(await objections(file, lines), lines);
  }
});

test('each room lets in what it is granted, and itself', async () => {
  const folders = new Set(Object.keys(ROOMS).map((room) => room.split('/')[0]));
  for (const [room, places] of Object.entries(ROOMS)) {
    const file = fileIn(room);
    const lines = [...places, room].map((granted) => {
      const [place = '', name = '* as all'] = granted.split('#');
      const target = place.includes('.') ? `src/${place}` : fileIn(place);
      const isOurs = folders.has(place.split('/')[0]);
      return `import ${name === '* as all' ? name : `{ ${name} }`} from '${isOurs ? specifier(file, target) : place}';`;
    });
    assert.deepEqual(await objections(file, lines), []);
  }
});

test('a wall sees every way to import', async () => {
  const lines = [
    `import store from '../store/store.ts';`,
    `import type { Store } from '../store/store.ts';`,
    `import { type Store as Other } from '../store/store.ts';`,
    `import * as all from '../store/store.ts';`,
    `export * from '../store/store.ts';`,
    `export { readStored } from '../store/store.ts';`,
    `export type { Stored } from '../store/store.ts';`,
    `export const later = import('../store/store.ts');`,
    `export let type: import('../store/store.ts').Stored;`,
  ];
  assert.deepEqual(await objections('src/formats/made-up.ts', lines), lines);
});

test('a wall sees imports of .astro files', async () => {
  const lines = [`import { site } from '../../instance.ts';`, `import process from 'node:process';`];
  for (const folder of ['components/port', 'components/parts', 'layouts/deep'])
    assert.deepEqual(await objections(`src/${folder}/MadeUp.astro`, ['---', ...lines, '---', '<p>Port</p>']), lines);
});

test('an .astro file uses neither DOM nor Node', async () => {
  const refused = [
    'const title = document.title;',
    'window.close();',
    'const { pid } = process;',
    'Buffer.from(title);',
  ];
  const lines = ['---', 'const { href } = Astro.locals.site;', ...refused, '---', '<p>{href(title)} {pid}</p>'];
  for (const folder of ['components/port', 'layouts', 'pages'])
    assert.deepEqual(await objections(`src/${folder}/MadeUp.astro`, lines), refused);
});

test('a script of an .astro file imports from browser, and from nowhere else', async () => {
  const refused = [`import '../registry/registry.ts';`, `import './Page.astro';`, `import 'zod';`];
  const page = ['<script>', `import '../browser/page.ts';`, ...refused, '</script>'];
  assert.deepEqual(await objections('src/layouts/MadeUp.astro', page), refused);
  const files = ['<script src="../browser/page.ts"></script>', '<script src="../site.ts"></script>'];
  assert.deepEqual(await objections('src/layouts/MadeUp.astro', files), files.slice(1));
});

test('a room that is granted names of a file gets these and no others', async () => {
  const lines = [
    `import { FILES } from '../registry/open.ts';`,
    `import { FILES as files } from '../registry/open.ts';`,
    `import { FILES as same, parseRelease } from '../registry/open.ts';`,
    `import * as open from '../registry/open.ts';`,
    `export * from '../registry/open.ts';`,
    `export { openRelease as FILES } from '../registry/open.ts';`,
  ];
  assert.deepEqual(await objections('src/verify/made-up.ts', lines), lines.slice(2));
});

test('tests of the pure rooms stand above these alone, and nothing but tests imports fixtures', async () => {
  const pure = [`import test from 'node:test';`, `import '../formats/feed.ts';`, `import './registry.fixture.ts';`];
  const edge = [`import '../site.ts';`, `import '../store/store.ts';`, `import 'astro';`];
  assert.deepEqual(await objections('src/registry/made-up.test.ts', [...pure, ...edge]), edge);
  assert.deepEqual(await objections('src/registry/made-up.fixture.ts', [...pure, ...edge]), edge);
  assert.deepEqual(await objections('src/store/made-up.test.ts', [...pure, ...edge]), []);
  const fixture = [`import '../registry/registry.fixture.ts';`];
  assert.deepEqual(await objections('src/formats/made-up.ts', fixture), fixture);
});
