import { defineMiddleware } from 'astro:middleware';
import { site } from './instance.ts';
import { hideAddresses } from './publish/addresses.ts';

/**
 * Hands the site to every page, and keeps plain addresses out of it; a build does the latter when it writes the page
 * (src/publish/disk-thread.ts), which is cheaper.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.site = site;
  const response = await next();
  if (import.meta.env.PROD || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(hideAddresses(await response.text()), response);
});
