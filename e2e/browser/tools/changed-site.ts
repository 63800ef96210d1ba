import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { DIST, site } from '../../sites/dist.ts';

/** The changed answer to a path of the built site: another text, 404, or an answer that is cut off. */
type Change = { readonly text: string } | 'missing' | 'cut';

/** A server of the built site on a port of its own. Tests can change some of its files while it runs. */
export interface ChangedSite {
  readonly url: string;
  readonly changes: Map<string, Change>;
  /** The paths that browsers have asked for. */
  readonly asked: string[];
  readonly stop: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

/** The text of a path of the built site. */
export function textOf(path: string): string {
  return readFileSync(join(DIST, fileOf(path)), 'utf8');
}

function readOrNull(path: string): Buffer | null {
  const file = join(DIST, fileOf(path));
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
}

export async function serveChanged(): Promise<ChangedSite> {
  const changes = new Map<string, Change>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const path = pathname.slice(site.settings.base.length - 1);
    asked.push(path);
    const change = changes.get(path);
    const body = change === 'missing' ? null : typeof change === 'object' ? change.text : readOrNull(path);
    if (change === 'cut') {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('cut');
      setTimeout(() => response.destroy(), 50);
      return;
    }
    response.writeHead(body === null ? 404 : 200, { 'content-type': TYPES[extname(fileOf(path))] ?? 'text/plain' });
    response.end(body ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}${site.settings.base.slice(0, -1)}`, changes, asked, stop };
}

/** The text of /offline.json after some of the kept files changed, for a release of another date. */
export function printRelease(release: string, files: Readonly<Record<string, string>>): string {
  const list = JSON.parse(textOf('/offline.json')) as { files: Record<string, { sha256: string; bytes: number }> };
  for (const [path, text] of Object.entries(files))
    list.files[path] = {
      sha256: createHash('sha256').update(text).digest('hex'),
      bytes: Buffer.byteLength(text),
    };
  return JSON.stringify({ ...list, release });
}
