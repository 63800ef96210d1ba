import { readEnvironment } from './environment.ts';
import { openSite } from './site.ts';

/** The site that is built or served. Routes import it; the middleware hands it to components as Astro.locals.site. */
export const site = openSite(readEnvironment());

/**
 * The paths that Astro does not make in this build: pages kept from the last build, and files that the build prints
 * itself. The two routes of ports, which make most files, leave these paths out of their lists at once.
 */
export const aside = new Set<string>();
