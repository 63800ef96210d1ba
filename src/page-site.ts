import { must } from './registry/text/must.ts';
import type { Site } from './site.ts';

// The pages of which page-data.ts has the data.
const OF_DATA =
  /^\/(?:(?:port|service|contact|organization|reference)\/[^/]+|range\/(?:[a-z]+\/)?\d[\d-]*|changes\/\d[\d-]*)\/$/;

/** What every page says, whatever it is about. */
export const saidEverywhere = ({ settings: { site, base, portPages }, registry: { info } }: Site) => ({
  settings: { site, base, portPages },
  info: { title: info.title, excerpt: info.excerpt },
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
 * The site as a page gets it, by its path. One that is a function of data gets no more than links, settings, what every
 * page says and when it last changed; what it reads besides throws an Error.
 */
export function siteOfPage(site: Site): (path: string) => Site {
  const { settings, info } = saidEverywhere(site);
  const { href, absolute, lastChanges } = site;
  const registry = refuseOthers({ info: refuseOthers(info, 'registry.info') }, 'registry');
  const known = { settings: refuseOthers(settings, 'settings'), href, absolute, registry };
  return (pathname) => {
    const path = pathname.slice(settings.base.length - 1);
    if (!OF_DATA.test(path)) return site;
    const own = new Map([[path, must(lastChanges, path, 'date of a page')]]);
    return refuseOthers({ ...known, lastChanges: own }, 'site') as Site;
  };
}
