import { readEnvironment } from './environment.ts';
import { openSite } from './site.ts';

/** The site that is built or served: for pages and the middleware, which hand it on as Astro.locals.site. */
export const site = openSite(readEnvironment());

/** The paths of what a build keeps, or prints without Astro. The routes of ports, which are most, leave these out. */
export const aside = new Set<string>();
