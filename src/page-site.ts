import { pathsOfData } from './page-data.ts';
import { must } from './registry/text/must.ts';
import type { Site } from './site.ts';

/** The settings and facts about the release that every page may show. A change to one of them makes all pages anew. */
export const saidEverywhere = ({ settings: { site, base, portPages }, registry: { info } }: Site) => ({
  settings: { site, base, portPages },
  info: { title: info.title, excerpt: info.excerpt },
});

// An object with the properties of `known`. Reading any other property throws an Error that names it.
function refuseOthers(known: object, name: string): object {
  return new Proxy(known, {
    get: (all, key) => {
      if (key in all || typeof key === 'symbol') return Reflect.get(all, key) as unknown;
      throw new Error(
        `A component reads ${name}.${key}: let src/page-data.ts hand it on, so that a build sees it change.`,
      );
    },
  });
}

/**
 * Returns what Astro.locals.site is for the page at a path. A page that is a function of its data gets only links,
 * settings, what every page says, and the date of its own last change. Reading anything else throws an Error.
 */
export function siteOfPage(site: Site): (path: string) => Site {
  const { settings, info } = saidEverywhere(site);
  const { href, absolute, lastChanges } = site;
  const registry = refuseOthers({ info: refuseOthers(info, 'registry.info') }, 'registry');
  const ofData = pathsOfData(site);
  const known = { settings: refuseOthers(settings, 'settings'), href, absolute, registry };
  return (pathname) => {
    const path = pathname.slice(settings.base.length - 1);
    if (!ofData.has(path)) return site;
    const own = new Map([[path, must(lastChanges, path, 'date of a page')]]);
    return refuseOthers({ ...known, lastChanges: own }, 'site') as Site;
  };
}
