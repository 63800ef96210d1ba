import { posix } from 'node:path';

const RECORD = ['registry/text', 'registry/record'];
const INDEX = [...RECORD, 'registry/index'];
const HISTORY = [...INDEX, 'registry/history'];
const REGISTRY = [...HISTORY, 'registry/registry.ts', 'registry/lookup.ts'];

/**
 * The rooms of src from the ground up, each with what it may import, types included: rooms, files, `file#name`, and
 * packages. A room names only rooms that stand before it, so that nothing imports upwards. A room within a room, such
 * as components/parts, has its own line.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  // The domain.
  'registry/text': ['csv-parse', 'saxes'],
  'registry/record': ['registry/text', 'zod'],
  'registry/iana': RECORD,
  'registry/index': RECORD,
  'registry/history': INDEX,
  'registry/registry.ts': HISTORY,
  'registry/lookup.ts': [...HISTORY, 'registry/registry.ts'],
  // Pure functions of the tools, for pages that are built and for readers' browsers.
  'registry/tools': INDEX,
  'registry/rules': REGISTRY,
  'registry/ours': REGISTRY,
  // Pages show common names, so facts may import `ours`.
  'registry/facts': [...REGISTRY, 'registry/tools', 'registry/rules', 'registry/ours'],
  'registry/open.ts': [...REGISTRY, 'registry/iana', 'registry/rules'],
  formats: ['registry', 'fflate', 'zod'],

  // Edges that know neither Astro nor pages.
  store: ['registry/text/problem.ts', 'node:'],
  'folders.ts': ['registry/history/past.ts', 'registry/open.ts', 'registry/rules/oddity-log.ts', 'store'],
  'wrong-letters.ts': ['fastest-levenshtein'],
  'settings.ts': ['registry/text/problem.ts', 'wrong-letters.ts'],
  'out-folder.ts': ['registry/text/problem.ts', 'settings.ts', 'node:'],
  'environment.ts': ['folders.ts', 'out-folder.ts', 'registry/text/problem.ts', 'settings.ts', 'node:'],
  // How every command reads its options, prints its help, and ends when it is told to.
  command: ['environment.ts', 'out-folder.ts', 'registry/text/problem.ts', 'settings.ts', 'wrong-letters.ts', 'node:'],
  // It knows a terminal only by the object that it is given.
  'progress.ts': [],
  'site.ts': ['folders.ts', 'formats', 'registry', 'settings.ts', 'store', 'node:'],
  // Astro reads a file of this name. It gives Astro.locals the type of the site.
  'env.d.ts': ['site.ts'],
  // What routes hand to components.
  'page-data.ts': ['formats', 'registry'],
  // What a page may read of the site.
  'page-site.ts': ['page-data.ts', 'registry/text/must.ts', 'site.ts'],
  update: ['command', 'folders.ts', 'out-folder.ts', 'progress.ts', 'registry', 'store', 'node:'],
  hosting: ['command', 'store', 'node:'],

  // What readers see. Components get the site from Astro.locals, never from an import.
  styles: [],
  pictures: ['registry', 'styles', 'fast-png'],
  // Of the domain, scripts import only files that are small and parse no files, because readers download all of them.
  browser: [
    'registry/text/count.ts',
    'registry/text/encode-query.ts',
    'registry/text/labels.ts',
    'registry/text/list.ts',
    'registry/text/order.ts',
    'registry/record/contact.ts',
    'registry/record/entry.ts',
    'registry/record/port.ts',
    'registry/record/reference.ts',
    'registry/record/status.ts',
    'registry/index/anchor.ts',
    'registry/index/contacts.ts',
    'registry/index/documents.ts',
    'registry/index/permalink.ts',
    'registry/tools',
    // A browser makes commands and citations on the page.
    'formats/citations.ts',
    'formats/commands',
    // Rows that a reader takes away.
    'registry/iana/print-csv.ts',
    'formats/json/entry-json.ts',
    'formats/json/list-json.ts',
    'formats/rows',
    'formats/table/contacts-file.ts#ContactsFile',
    'formats/table/organizations-file.ts#OrganizationMembers',
    'formats/table/spell-out.ts',
    // Which page shows a port without a page of its own: answers of the search link to it, as pages do.
    'registry/facts/port/own-page.ts',
    // What is under a point of a map.
    'pictures/fold.ts',
    'pictures/view.ts',
    // The style sheets for elements that only a script makes.
    'styles/scripts',
    'fastest-levenshtein',
  ],
  // Below the layout, which has breadcrumbs and a citation; above it stand articles, which are whole pages.
  'components/parts': ['formats', 'registry'],
  // The Content-Security-Policy stands in every page, besides the headers of hosts.
  layouts: ['components/parts', 'formats', 'hosting/security.ts', 'registry', 'styles'],
  components: ['components/parts', 'formats', 'layouts', 'pictures', 'registry'],

  // The site that is built or served.
  'instance.ts': ['environment.ts', 'site.ts'],
  publish: [
    'command',
    'formats',
    'hosting',
    'instance.ts',
    'page-data.ts',
    'page-site.ts',
    // The line of ports on a page: the build compares pages without it, and puts another in.
    'pictures/port-line.ts',
    'progress.ts',
    'site.ts',
    'registry',
    'store',
    '@astrojs/sitemap',
    'astro',
    'pagefind',
    'node:',
  ],
  // A build hides addresses when it writes a page, a server when it answers.
  'middleware.ts': ['instance.ts', 'page-site.ts', 'publish/addresses.ts', 'astro:'],
  pages: [
    'components',
    'formats',
    'instance.ts',
    'layouts',
    'page-data.ts',
    'pictures',
    'registry',
    'styles/pages',
    'styles/palette.ts',
    'styles/tools',
    'astro',
  ],

  // It reads the built site with code of its own, and shares only names with the code that wrote the site.
  verify: [
    'registry/record/entry.ts#COLUMNS',
    'registry/record/contact.ts#CONTACT_COLUMNS',
    'registry/record/port.ts#Interval',
    'registry/record/port.ts#RANGES',
    'registry/index/permalink.ts#slug',
    'registry/index/permalink.ts#slugKeepingCase',
    'registry/history/past.ts#PAST_FILES',
    'registry/open.ts#FILES',
    'command',
    'environment.ts',
    'hosting',
    'store/build-mark.ts#whyUnfinished',
    'store/list-files.ts',
    'store/seal.ts',
    'csv-parse',
    'parse5',
    'saxes',
    'node:',
  ],

  // Fetches, builds and serves, the last two as programs of their own.
  start: ['command', 'folders.ts', 'progress.ts', 'registry/text/problem.ts', 'update', 'astro', 'node:'],
};

/** Rooms that know neither Node nor DOM. */
const PURE = ['registry', 'formats'];
// The tests and fixtures of pure rooms may read files, and import from all pure rooms but from no others.
const PURE_TEST = [...PURE, 'ajv', 'csv-parse', 'fast-check', 'fflate', 'saxes', 'node:'];

const isIn = (place: string, path: string): boolean =>
  path === place || path.startsWith(`${place}/`) || (place.endsWith(':') && path.startsWith(place));

/** Whether a file is a test, or the fixture of one. */
export const isTest = (file: string): boolean => /\.(?:test|fixture)\.ts$/.test(file);

/** The room of a file, named by its path below src; undefined if ROOMS has none for it. */
export function roomOf(file: string): string | undefined {
  const [room] = Object.keys(ROOMS)
    .filter((place) => isIn(place, file))
    .sort((a, b) => b.length - a.length);
  return room;
}

/** The file below src, or the package, that an import of a file below src leads to. */
export function targetOf(file: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;
}

// The places that a file may import from; undefined stands for all.
function placesFor(file: string): readonly string[] | undefined {
  if (!isTest(file)) return ROOMS[roomOf(file) ?? ''] ?? [];
  return PURE.some((room) => isIn(room, file)) ? PURE_TEST : undefined;
}

/** Whether a file below src may import these names, or `*`, from a specifier. */
export function mayImport(file: string, specifier: string, names: readonly string[]): boolean {
  const target = targetOf(file, specifier);
  if (isTest(target) && !isTest(file)) return false;
  const places = placesFor(file);
  if (places === undefined || (roomOf(target) !== undefined && roomOf(target) === roomOf(file))) return true;
  return names.every((name) => places.some((place) => isIn(place, target) || place === `${target}#${name}`));
}

/** Whether a script of an .astro file, which runs in a reader's browser, may import from a specifier. */
export function mayRun(file: string, specifier: string): boolean {
  return roomOf(targetOf(file, specifier)) === 'browser';
}
