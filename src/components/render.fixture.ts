import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createServer } from 'vite';
import type { Site } from '../site.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** Renders components by themselves, without a build; to be disposed of, for it holds a server that compiles them. */
export interface Renderer extends AsyncDisposable {
  /** The HTML of a component, by its path in this folder: `entry/EntryName.astro`. */
  readonly render: (component: string, props: Readonly<Record<string, unknown>>, site: Site) => Promise<string>;
}

/** Opens what renders components: once for each test file, since it takes two seconds. */
export async function openRenderer(): Promise<Renderer> {
  const compiler = {
    server: { middlewareMode: true, hmr: false },
    // Vite would read the pages of every built site for what browsers load.
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  } as const;
  const config = await getViteConfig(compiler, { logLevel: 'silent' })({ mode: 'test', command: 'serve' });
  // Astro drops a null that is given to it. Vite would watch every file of every built site, and wait for them.
  const server = await createServer({ ...config, server: { ...config.server, watch: null } });
  const container = await AstroContainer.create({ astroConfig: { site: 'https://ports.example' } });
  return {
    render: async (component, props, site) => {
      const { default: compiled } = (await server.ssrLoadModule(`/src/components/${component}`)) as {
        default: Component;
      };
      return container.renderToString(compiled, { props, locals: { site } });
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}
