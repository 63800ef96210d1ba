import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { unless } from '../fault.ts';
import { hideAddresses } from '../addresses.ts';

// The page that hosts show for an address that leads nowhere is a file of its own.
const NOT_FOUND = '/404/';
const fileOf = (path: string): string =>
  path === NOT_FOUND ? '/404.html' : path.endsWith('/') ? `${path}index.html` : path;

/** Takes the folder of the built site and its base, and returns the integration that writes what Astro renders as soon as it is rendered; `written` gets the files. Astro itself asks the file system several times a page, and waits for each answer. */
export function writePages(folder: string, base: string, written: string[]): AstroIntegration {
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
    name: 'writer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          name: 'writer',
          render: async (request, options) => {
            const rendered = await usual.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            const path = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
            const isPage = response.headers.get('content-type')?.startsWith('text/html');
            write(path, isPage ? hideAddresses(await response.text()) : Buffer.from(await response.arrayBuffer()));
            // Of a page without a body Astro writes nothing.
            return new Response(null);
          },
        })),
    },
  };
}
