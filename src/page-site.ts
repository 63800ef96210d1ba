import type { Site } from './site.ts';

// The pages of which page-data.ts has the data.
const OF_DATA = /^\/(?:(?:port|service|contact|organization|reference)\/[^/]+\/|range\/.+\/|changes\/\d[\d-]*\/)$/;

/** What every page says, whatever it is about. */
export const saidEverywhere = ({ settings: { site, base, portPages }, registry: { info } }: Site) => ({
  settings: { site, base, portPages },
  info: { title: info.title, updated: info.updated, excerpt: info.excerpt },
});

// Only what is known is given: what is missing is refused with its name.
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
 * The site as a page gets it, by its path. One that is a function of data gets no more than links, settings and what
 * every page says; what it reads besides throws an Error.
 */
export function siteOfPage(site: Site): (path: string) => Site {
  const { settings, info } = saidEverywhere(site);
  const { href, absolute } = site;
  const registry = refuseOthers({ info: refuseOthers(info, 'registry.info') }, 'registry');
  const known = { settings: refuseOthers(settings, 'settings'), href, absolute, registry };
  const bare = refuseOthers(known, 'site') as Site;
  return (path) => (OF_DATA.test(path.slice(settings.base.length - 1)) ? bare : site);
}
