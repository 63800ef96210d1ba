import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEnvironment } from '../../src/environment.ts';

// The sites besides dist/ that tests use. npm run test:builds builds each once for all tests.

type Environment = Readonly<Record<string, string>>;

const registry = resolve(readEnvironment().registry);
const folderOf = (name: string): string => resolve('.sites', name);

/** A site below a base path, which is given without slashes, and without pages for ports that nobody has. */
export const PORTS = {
  OUT_DIR: folderOf('ports'),
  REGISTRY_DIR: registry,
  SITE_URL: 'https://example.org',
  BASE_PATH: 'ports',
  PORT_PAGES: 'registered',
  SITE_CONTACT: 'https://example.org/contact',
} satisfies Environment;

/** A site of three releases, in which things come, go and change, with much hostile text: see storied.ts. */
export const STORIED = {
  OUT_DIR: folderOf('storied'),
  REGISTRY_DIR: folderOf('storied-data'),
  SITE_URL: 'https://ports.example',
  BASE_PATH: '/',
  PORT_PAGES: 'registered',
  SITE_CONTACT: 'mailto:people@ports.example',
} satisfies Environment;

/** The site of dist/, built on another day, in another folder, time zone and language, on one core: elsewhere.ts. */
export const ELSEWHERE = { OUT_DIR: folderOf('elsewhere'), REGISTRY_DIR: registry } satisfies Environment;

/** The data folder as a release of STORIED left it. Releases are counted from the oldest. */
export const releaseFolder = (release: number): string => join(folderOf('storied-releases'), String(release));

/** Throws an Error that says what to do if a site was not built. */
export function demand({ OUT_DIR }: { readonly OUT_DIR: string }): void {
  if (!existsSync(OUT_DIR)) throw new Error(`There is no site in ${OUT_DIR}: npm run test:builds makes it.`);
}
