import type { APIRoute } from 'astro';

/** Makes the route of one download of the whole registry; the route throws an Error if no download has the path. */
export function serveDownload(path: string): APIRoute {
  return ({ locals }) => {
    const download = locals.site.downloads().find((one) => one.path === path);
    if (!download) throw new Error(`There is no download at ${path}.`);
    const { body, type } = download;
    const charset = typeof body === 'string' ? '; charset=utf-8' : '';
    return new Response(body, { headers: { 'content-type': type + charset } });
  };
}
