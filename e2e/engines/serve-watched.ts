import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

// Not every engine tells the tests about errors on a page. So this server adds watch.js to each page, which keeps them.

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};
const WATCH = '/watch.js';
const OWN: Readonly<Record<string, string>> = {
  [WATCH]: readFileSync(new URL('watch.js', import.meta.url), 'utf8'),
  // A page without a Content-Security-Policy, so that it can show other pages in a frame.
  '/frame.html': '<!doctype html><title>Frame</title>',
};

function fileOf(root: string, path: string): string | null {
  const file = join(root, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

const watched = (html: string): string => html.replace('<head>', `<head><script src="${WATCH}"></script>`);

/** Serves a built site, with watch.js on each page, on a free port of 127.0.0.1. */
export async function serveWatched(root: string): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const file = fileOf(root, pathname);
    const type = TYPES[extname(file ?? pathname)] ?? 'application/octet-stream';
    const own = OWN[pathname];
    response.writeHead(own || file ? 200 : 404, { 'content-type': own || file ? type : 'text/html' });
    if (own) response.end(own);
    else if (file?.endsWith('.html')) response.end(watched(readFileSync(file, 'utf8')));
    else response.end(readFileSync(file ?? join(root, '404.html')));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
