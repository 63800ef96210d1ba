import { defineMiddleware } from 'astro:middleware';
import { site } from './instance.ts';
import { siteOfPage } from './page-site.ts';
import { hideAddresses } from './publish/addresses.ts';

const siteOf = siteOfPage(site);

/**
 * Hands the site to every page. During `npm run dev`, also hides the plain e-mail addresses in each page; a build hides
 * them when it writes the page (src/publish/disk-thread.ts), which takes less time.
 */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  locals.site = siteOf(url.pathname);
  const response = await next();
  if (import.meta.env.PROD || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(hideAddresses(await response.text()), response);
});
