import { type Problem, throwProblems } from './registry/text/problem.ts';
import { countWrongLetters } from './wrong-letters.ts';

/** The variables of the environment that settings are read from, and what each is for. */
export const VARIABLES = {
  SITE_URL: 'scheme and host of the site (default: http://localhost:4321)',
  BASE_PATH: 'folder of the site on that host, such as /ports/ (default: /)',
  PORT_PAGES: 'all, or registered: no pages for ports that are only unassigned or dynamic (default: all)',
  REGISTRY_DIR: 'folder to read the registry from (default: data/registry if it is there, or data/excerpt)',
  OUT_DIR: 'folder of the built site (default: dist)',
  SITE_CONTACT: 'mailto: or https: address of whoever runs the site (default: none)',
} as const;

/** Where the site is read from, built into and served, and how much of it is built. */
export interface Settings {
  /** `https://example.org`: the origin in canonical links, sitemap and downloads. */
  readonly site: string;
  /** The folder it is served under, with both slashes: `/` or `/ports/`. */
  readonly base: string;
  /** The folder the registry is read from, relative to the project. */
  readonly registry: string;
  /** The folder the site is built into. */
  readonly out: string;
  /** Which ports have a page: all, or only those that are more than unassigned or dynamic. */
  readonly portPages: 'all' | 'registered';
  /** A `mailto:` or `https:` URL where readers reach whoever runs the site; null if SITE_CONTACT is not set. */
  readonly contact: string | null;
}

const isOrigin = (url: string): boolean =>
  URL.canParse(url) && /^https?:\/\/[^/?#@]+\/?$/.test(url) && new URL(url).hostname !== '';

const isContact = (url: string): boolean =>
  /^mailto:[\w.!#$%*/=^{|}~+-]+@[\w-]+(?:\.[\w-]+)+$/.test(url) ||
  (/^https:\/\/[!-~]+$/.test(url) && URL.canParse(url));

const lettersOf = (name: string): string => name.toUpperCase().replace(/[^A-Z]/g, '');

// Whether a name has at most one wrong letter; underscores and case do not count. A name with two wrong letters may be
// another program's: GIT_DIR differs from OUT_DIR in two.
const isSlipOf = (right: string, name: string): boolean => countWrongLetters(lettersOf(right), lettersOf(name)) <= 1;

// A variable with a misspelt name is a problem, unless the right name is set as well: then it belongs to another
// program.
function findMisspelt(env: Readonly<Record<string, string | undefined>>): Problem[] {
  const absent = Object.keys(VARIABLES).filter((name) => env[name] === undefined);
  return Object.entries(env).flatMap(([name, value]) => {
    const meant = Object.hasOwn(VARIABLES, name) ? undefined : absent.find((right) => isSlipOf(right, name));
    if (meant === undefined || !value) return [];
    const remedy = `If it is another program's, set ${meant} too.`;
    return [{ file: name, line: null, value, problem: `no setting has this name: did you mean ${meant}?`, remedy }];
  });
}

/**
 * Reads the settings from environment variables. One that is absent or empty has its default; `registry` is the default
 * of REGISTRY_DIR. Throws RegistryError with every wrong value and every misspelt name.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, registry: string): Settings {
  const problems = findMisspelt(env);
  const read = (name: string, usual: string, isRight: (value: string) => boolean, remedy: string): string => {
    const value = env[name] || usual;
    if (!isRight(value)) problems.push({ file: name, line: null, value, problem: 'a wrong value', remedy });
    return value;
  };
  const site = read(
    'SITE_URL',
    'http://localhost:4321',
    isOrigin,
    'Give the scheme and host that readers will open, such as https://example.org. Give a folder below them with BASE_PATH.',
  );
  const base = read(
    'BASE_PATH',
    '/',
    (value) => /^[\w.~/-]*$/.test(value) && !/(^|\/)\.{1,2}(\/|$)/.test(value),
    'Give the folder that the site will be served under, such as /ports/: letters, digits, - . _ ~ and slashes.',
  );
  const portPages = read(
    'PORT_PAGES',
    'all',
    (value) => value === 'all' || value === 'registered',
    'Give all, or registered, which leaves out the pages of ports that are only unassigned or dynamic.',
  );
  const contact = read(
    'SITE_CONTACT',
    '',
    (value) => value === '' || isContact(value),
    'Give the address of whoever runs the site, such as mailto:ports@example.org or https://example.org/contact.',
  );
  throwProblems(problems);
  return {
    site: new URL(site).origin,
    base: `/${base}/`.replace(/\/+/g, '/'),
    registry: env['REGISTRY_DIR'] || registry,
    out: env['OUT_DIR'] || 'dist',
    portPages: portPages === 'registered' ? 'registered' : 'all',
    contact: contact || null,
  };
}
