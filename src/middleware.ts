import { defineMiddleware } from 'astro:middleware';
import { hideAddresses } from './publish/addresses.ts';

/** Takes what a page rendered and returns it without plain addresses; a build does so when it writes the page (src/publish/writer.ts), which is cheaper. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (import.meta.env.PROD || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(hideAddresses(await response.text()), response);
});
