import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createServer } from 'vite';
import type { Site } from '../site.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** Renders single components without a build. It holds a server that compiles them, so dispose of it after use. */
export interface Renderer extends AsyncDisposable {
  /** Returns the HTML of a component, which is named by its path in this folder: `entry/EntryName.astro`. */
  readonly render: (component: string, props: Readonly<Record<string, unknown>>, site: Site) => Promise<string>;
}

/** Opens a renderer. Each test file opens only one, because opening takes two seconds. */
export async function openRenderer(): Promise<Renderer> {
  const compiler = {
    server: { middlewareMode: true, hmr: false },
    // With discovery, Vite would read the pages of every built site to find the packages that browsers load.
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  } as const;
  const config = await getViteConfig(compiler, { logLevel: 'silent' })({ mode: 'test', command: 'serve' });
  // Without `watch: null`, Vite would watch every file of every built site. Astro's getViteConfig drops a null, so it
  // is set here.
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
