import type { APIRoute } from 'astro';

/** The route that serves one of the files of the whole registry; throws an Error if there is none at the path. */
export function serveDownload(path: string): APIRoute {
  return ({ locals }) => {
    const download = locals.site.downloads().find((one) => one.path === path);
    if (!download) throw new Error(`There is no download at ${path}.`);
    return new Response(download.text, { headers: { 'content-type': `${download.type}; charset=utf-8` } });
  };
}
