import { setImmediate } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { aside } from '../instance.ts';
import { portPath } from '../registry/index/permalink.ts';
import { renderGroup } from './alike.ts';
import type { Choice } from './choose-pages.ts';
import type { Dist } from './dist.ts';
import { fileOf } from './file-of.ts';

const decoder = new TextDecoder();

/** What is known of the pages before the first of them is rendered. */
export interface Prepared extends Choice {
  /** The paths of files that are written without Astro. */
  readonly printed: ReadonlySet<string>;
}

/** What is built. */
export interface Plan {
  readonly dist: Dist;
  /** The folder it is served under, with both slashes. */
  readonly base: string;
  /** The URL of a path of the site. */
  readonly absolute: (path: string) => string;
  /** It is prepared while Vite bundles. */
  readonly prepared: Promise<Prepared>;
  /** The line of ports around a port, as it stands in its page. */
  readonly lineOf: (port: number) => string;
  /** Told how many files there will be at least, when Astro knows its paths. */
  readonly expect: (files: number) => void;
}

/**
 * Writes each page as soon as it is rendered: Astro itself asks the file system several times a page, and waits each
 * time. Pages that are kept, and files printed without Astro, are put aside: Astro makes neither. Of a group of pages
 * that are alike it renders a few. `unlisted` gets the URLs of the pages that its sitemap lacks: those that are kept,
 * and all of a group but the first.
 */
export function writePages(
  { dist, base, absolute, prepared, lineOf, expect }: Plan,
  unlisted: string[],
): AstroIntegration {
  const groupOf = new Map<string, readonly number[]>();
  const write = async (path: string, body: Parameters<Dist['write']>[1]): Promise<void> =>
    dist.write(fileOf(path), body, (await prepared).says.get(path));
  return {
    name: 'writer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          name: 'writer',
          getStaticPaths: async () => {
            const { kept, printed, groups } = await prepared;
            for (const path of [...kept, ...printed]) aside.add(path);
            const alike = new Set<string>();
            for (const group of groups.filter(({ length }) => length > 1)) {
              const [first, ...rest] = group.map(portPath);
              groupOf.set(first ?? '', group);
              for (const path of rest) alike.add(path);
            }
            for (const path of [...kept, ...alike]) unlisted.push(absolute(path));
            // The route of ports lists those that are alike, too: Astro finds there what to render a few of them from.
            const listed = await usual.getStaticPaths();
            const made = listed.filter(({ pathname }) => !aside.has(pathname) && !alike.has(pathname));
            expect(made.length + aside.size + alike.size);
            return made;
          },
          render: async (request, options) => {
            const render = async (url: string): Promise<Uint8Array> => {
              const rendered = await usual.render(new Request(url), options);
              return (rendered instanceof Response ? rendered : rendered.response).bytes();
            };
            const path = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
            const urlOf = (port: number): string => new URL(base.slice(0, -1) + portPath(port), request.url).href;
            const printer = { render: async (port: number) => decoder.decode(await render(urlOf(port))), lineOf };
            const group = groupOf.get(path);
            if (!group) await write(path, await render(request.url));
            else for await (const [port, page] of renderGroup(group, printer)) await write(portPath(port), page);
            // Nothing else here waits for the event loop, and Pagefind does.
            await setImmediate();
            // Of a page without a body Astro writes nothing.
            return new Response(null);
          },
        })),
    },
  };
}
