import { globSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../hosting/nginx-server.ts';
import { type Engine, PATIENCE, type Scheme } from './engine.ts';
import { type Running, startProgram } from './running.ts';

// WebKitGTK needs a screen, and speaks WebDriver over HTTP (https://www.w3.org/TR/webdriver2/).

/** WebKitGTK's browser, which Debian's webkit2gtk-driver brings. */
export const MINI_BROWSER = globSync('/usr/lib/*/webkit2gtk-4*/MiniBrowser').at(-1);

async function ask(address: string, body?: object, method = body ? 'POST' : 'GET'): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(PATIENCE),
  });
  const { value } = (await answer.json()) as { readonly value: unknown };
  if (!answer.ok) throw new Error(`WebKit: ${JSON.stringify(value)}`);
  return value;
}

async function untilReady({ child }: Running, address: string): Promise<void> {
  const late = Date.now() + PATIENCE;
  for (;;) {
    try {
      await ask(`${address}/status`);
      return;
    } catch (error) {
      if (Date.now() > late || child.exitCode !== null) throw error;
      await wait(50);
    }
  }
}

async function openSession(driver: string, scheme: Scheme): Promise<string> {
  const args = ['--automation', ...(scheme === 'dark' ? ['--dark-mode'] : [])];
  const alwaysMatch = { 'webkitgtk:browserOptions': { binary: MINI_BROWSER, args } };
  const { sessionId } = (await ask(`${driver}/session`, { capabilities: { alwaysMatch } })) as {
    readonly sessionId: string;
  };
  return `${driver}/session/${sessionId}`;
}

/** Starts WebKitGTK on a screen of its own, which nobody sees. */
export async function startWebKit(folder: string, scheme: Scheme): Promise<Engine> {
  await using started = new AsyncDisposableStack();
  const size = ['-screen', '0', '1280x940x24'];
  const screen = started.use(startProgram('Xvfb', ['-displayfd', '1', ...size, '-nolisten', 'tcp'], {}));
  const display = await screen.untilPrinted(/^(\d+)$/m);
  const port = await freePort();
  const env = {
    HOME: folder,
    DISPLAY: `:${display}`,
    GDK_BACKEND: 'x11',
    // In a container, WebKit may not make a sandbox. It needs none, because it opens only pages of this site.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const driver = started.use(startProgram('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], env));
  const address = `http://127.0.0.1:${port}`;
  await untilReady(driver, address);
  const session = await openSession(address, scheme);
  started.defer(async () => {
    await ask(session, undefined, 'DELETE');
  });
  // The window has the focus while the pointer is in it. The pointer starts in the middle of the screen.
  await ask(`${session}/window/rect`, { x: 0, y: 0, width: 1280, height: 940 });
  const running = started.move();
  return {
    open: (url) => ask(`${session}/url`, { url }),
    run: async (source, text) =>
      (await ask(`${session}/execute/sync`, { script: `return (${source})(...arguments)`, args: [text] })) as string,
    perform: (actions) => ask(`${session}/actions`, { actions }),
    stop: () => running.disposeAsync(),
  };
}
