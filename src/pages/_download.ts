import type { APIRoute } from 'astro';
import { ARCHIVE } from '../formats/downloads/downloads.ts';

/** Makes the route of one download of the whole registry; the route throws an Error if no download has the path. */
export function serveDownload(path: string): APIRoute {
  return ({ locals }) => {
    const download = locals.site.printDownloads().find((one) => one.path === path);
    if (!download) throw new Error(`There is no download at ${path}.`);
    const { body, type } = download;
    const charset = type === ARCHIVE.type ? '' : '; charset=utf-8';
    return new Response(body, { headers: { 'content-type': type + charset } });
  };
}
