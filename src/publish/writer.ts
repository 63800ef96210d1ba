import { setImmediate } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { portPath } from '../registry/index/permalink.ts';
import { type Interval, portsOf } from '../registry/record/port.ts';
import { renderRun } from './alike.ts';
import type { Dist } from './dist.ts';

// The page that hosts show for an address that leads nowhere is a file of its own.
const NOT_FOUND = '/404/';
const fileOf = (path: string): string =>
  path === NOT_FOUND ? '/404.html' : path.endsWith('/') ? `${path}index.html` : path;

const decoder = new TextDecoder();

/** What is built: the folder of the site, its base, and the runs of ports whose pages are alike. */
export interface Plan {
  readonly dist: Dist;
  readonly base: string;
  readonly runs: readonly Interval[];
}

/** Takes a plan and returns the integration that writes each page as soon as it is rendered, and of a run of pages that are alike renders a few; `unasked` gets the URLs of those that Astro does not know of. Astro itself asks the file system several times a page, and waits for each answer. */
export function writePages({ dist, base, runs }: Plan, unasked: string[]): AstroIntegration {
  const runAt = new Map(runs.map((run) => [portPath(run.first), run]));
  const rest = new Set(runs.flatMap(({ first, last }) => portsOf({ first: first + 1, last }).map(portPath)));
  return {
    name: 'writer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          name: 'writer',
          getStaticPaths: async () => (await usual.getStaticPaths()).filter(({ pathname }) => !rest.has(pathname)),
          render: async (request, options) => {
            const render = async (url: string): Promise<Uint8Array> => {
              const rendered = await usual.render(new Request(url), options);
              return (rendered instanceof Response ? rendered : rendered.response).bytes();
            };
            const path = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
            const urlOf = (port: number): string => new URL(base.slice(0, -1) + portPath(port), request.url).href;
            const renderText = async (port: number): Promise<string> => decoder.decode(await render(urlOf(port)));
            const run = runAt.get(path);
            if (!run) dist.write(fileOf(path), await render(request.url));
            else
              for await (const [port, page] of renderRun(run, renderText)) {
                dist.write(fileOf(portPath(port)), page);
                if (port !== run.first) unasked.push(urlOf(port));
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
