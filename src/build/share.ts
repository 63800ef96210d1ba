import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { unless } from '../fault.ts';
import { hideAddresses } from '../addresses.ts';

/** One of several equal parts of all pages, counted from 0. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

// The page that hosts show for an address that leads nowhere is a file of its own.
const NOT_FOUND = '/404/';
const fileOf = (path: string): string =>
  path === NOT_FOUND ? '/404.html' : path.endsWith('/') ? `${path}index.html` : path;

/**
 * Takes a share, the folder of the built site and its base, and returns the integration that lets Astro render that share of its
 * pages and writes them; `written` gets their files. Astro itself waits for the file system several times a page, and
 * renders with one core.
 */
export function renderShare({ part, of }: Share, folder: string, base: string, written: string[]): AstroIntegration {
  // Astro asks for the same pages in the same order in every process.
  let asked = 0;
  const folders = new Set([folder]);
  // Of 80,000 folders nearly all have a parent that is there: to ask for it each time takes longer than to make them.
  const ensureFolder = (path: string): void => {
    if (folders.has(path)) return;
    ensureFolder(dirname(path));
    folders.add(path);
    unless(['EEXIST'], () => mkdirSync(path));
  };
  const write = (path: string, body: string | Buffer): void => {
    const file = fileOf(path);
    const to = join(folder, file);
    ensureFolder(dirname(to));
    writeFileSync(to, body);
    written.push(file);
  };
  return {
    name: 'share',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          name: 'share',
          render: async (request, options) => {
            const mine = asked++ % of === part;
            if (mine) {
              const rendered = await usual.render(request, options);
              const response = rendered instanceof Response ? rendered : rendered.response;
              const path = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
              const isPage = response.headers.get('content-type')?.startsWith('text/html');
              write(path, isPage ? hideAddresses(await response.text()) : Buffer.from(await response.arrayBuffer()));
            }
            // Of a page without a body Astro writes nothing.
            return new Response(null);
          },
        })),
    },
  };
}
