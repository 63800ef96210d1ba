import { defineMiddleware } from 'astro:middleware';

// IANA writes & for @ in most addresses, to keep them from harvesters. The few that hold a real @ stay what they are for
// a reader, but not for a program that looks for user@host in HTML.
const ADDRESS_SIGN = /(?<=[^\s"'<>])@(?=[^\s"'<>])/g;

/** Takes what a page rendered and returns it with every @ inside a word written as a character reference. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(html.replace(ADDRESS_SIGN, '&#64;'), response);
});
