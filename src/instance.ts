import { readEnvironment } from './environment.ts';
import { openSite } from './site.ts';

/** The site that is built or served: for pages and the middleware, which hand it on as Astro.locals.site. */
export const site = openSite(readEnvironment());
