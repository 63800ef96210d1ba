import { type Problem, throwProblems } from './registry/text/problem.ts';

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
  /** Which ports have a page: all, or those of which the registry says more than that nobody has them. */
  readonly portPages: 'all' | 'registered';
  /** Where readers reach whoever runs the site: a `mailto:` or `https:` URL; null if that is not said. */
  readonly contact: string | null;
}

const isOrigin = (url: string): boolean =>
  URL.canParse(url) && /^https?:\/\/[^/?#@]+\/?$/.test(url) && new URL(url).hostname !== '';

const isContact = (url: string): boolean =>
  /^mailto:[\w.!#$%*/=^{|}~+-]+@[\w-]+(?:\.[\w-]+)+$/.test(url) ||
  (/^https:\/\/[!-~]+$/.test(url) && URL.canParse(url));

/**
 * Reads the environment, in which what is absent or empty is as usual; `registry` is the folder that is usual. Throws
 * RegistryError with every wrong value.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, registry: string): Settings {
  const problems: Problem[] = [];
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
