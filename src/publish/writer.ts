import { setImmediate } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { portPath } from '../registry/index/permalink.ts';
import { renderGroup } from './alike.ts';
import type { Dist } from './dist.ts';

// The page that hosts show for an address that leads nowhere is a file of its own.
const NOT_FOUND = '/404/';
const fileOf = (path: string): string =>
  path === NOT_FOUND ? '/404.html' : path.endsWith('/') ? `${path}index.html` : path;

const decoder = new TextDecoder();

/** What is built. */
export interface Plan {
  readonly dist: Dist;
  /** The folder it is served under, with both slashes. */
  readonly base: string;
  /** Ports in groups, of each of which a few pages are rendered for all. */
  readonly groups: readonly (readonly number[])[];
  /** Told how many files Astro's paths and the groups are. */
  readonly expect: (files: number) => void;
}

/**
 * Writes each page as soon as it is rendered, and of a group of pages that are alike renders a few. `unlisted` gets the
 * URLs of those that Astro does not know of, and its sitemap lacks. Astro itself asks the file system several times a
 * page, and waits for each answer.
 */
export function writePages({ dist, base, groups, expect }: Plan, unlisted: string[]): AstroIntegration {
  const groupAt = new Map(groups.map((group) => [portPath(group[0] ?? 0), group]));
  const rest = new Set(groups.flatMap((group) => group.slice(1).map(portPath)));
  return {
    name: 'writer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          name: 'writer',
          getStaticPaths: async () => {
            const paths = await usual.getStaticPaths();
            expect(paths.length);
            return paths.filter(({ pathname }) => !rest.has(pathname));
          },
          render: async (request, options) => {
            const render = async (url: string): Promise<Uint8Array> => {
              const rendered = await usual.render(new Request(url), options);
              return (rendered instanceof Response ? rendered : rendered.response).bytes();
            };
            const path = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
            const urlOf = (port: number): string => new URL(base.slice(0, -1) + portPath(port), request.url).href;
            const renderText = async (port: number): Promise<string> => decoder.decode(await render(urlOf(port)));
            const group = groupAt.get(path);
            if (!group) dist.write(fileOf(path), await render(request.url));
            else
              for await (const [port, page] of renderGroup(group, renderText)) {
                dist.write(fileOf(portPath(port)), page);
                if (port !== group[0]) unlisted.push(urlOf(port));
              }
            // Nothing else here waits for the event loop, and Pagefind does.
            await setImmediate();
            // Of a page without a body Astro writes nothing.
            return new Response(null);
          },
        })),
    },
  };
}
