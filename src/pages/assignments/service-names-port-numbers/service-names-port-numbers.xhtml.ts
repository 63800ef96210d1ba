import type { APIRoute } from 'astro';
import { printXhtml } from '../../../layouts/xhtml.ts';
import { IANA_FOLDER } from '../../../registry/index/permalink.ts';

// IANA's page is XML, and hosts serve a file of this name as XML. So the page of the folder is printed as XHTML.
export const GET: APIRoute = async ({ rewrite }) => {
  const page = await rewrite(IANA_FOLDER);
  return new Response(printXhtml(await page.text()), {
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
  });
};
