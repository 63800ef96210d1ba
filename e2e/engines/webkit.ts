import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../nginx-server.ts';
import { type Engine, PATIENCE, type Scheme } from './engine.ts';

// WebKitGTK speaks WebDriver, over HTTP, and needs a screen: https://www.w3.org/TR/webdriver2/

/** WebKitGTK's browser, which Debian's webkit2gtk-driver brings. */
export const MINI_BROWSER = globSync('/usr/lib/*/webkit2gtk-4*/MiniBrowser').at(-1);

interface Running {
  readonly child: ChildProcess;
  readonly stop: () => Promise<void>;
}

function start(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Running {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const exited = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill();
    await exited;
  };
  return { child, stop };
}

async function startScreen(): Promise<Running & { readonly display: string }> {
  const screen = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x940x24', '-nolisten', 'tcp']);
  const [number] = (await once(screen.child.stdout ?? screen.child, 'data')) as [Buffer];
  return { ...screen, display: `:${number.toString().trim()}` };
}

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

async function untilReady(driver: string): Promise<void> {
  const late = Date.now() + PATIENCE;
  for (;;) {
    try {
      await ask(`${driver}/status`);
      return;
    } catch (error) {
      if (Date.now() > late) throw error;
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
  const session = `${driver}/session/${sessionId}`;
  // The pointer of a screen is at its middle, and a window has the focus where the pointer is.
  await ask(`${session}/window/rect`, { x: 0, y: 0, width: 1280, height: 940 });
  return session;
}

/** Starts WebKitGTK on a screen of its own, which nobody sees. */
export async function startWebKit(folder: string, scheme: Scheme): Promise<Engine> {
  const screen = await startScreen();
  const port = await freePort();
  const driver = start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    ...process.env,
    HOME: folder,
    DISPLAY: screen.display,
    GDK_BACKEND: 'x11',
    // A container has no rights to make a sandbox, and only pages of this site are opened.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address);
  const session = await openSession(address, scheme);
  return {
    open: (url) => ask(`${session}/url`, { url }),
    run: async (source, text) =>
      (await ask(`${session}/execute/sync`, { script: `return (${source})(...arguments)`, args: [text] })) as string,
    perform: (actions) => ask(`${session}/actions`, { actions }),
    stop: async () => {
      await ask(session, undefined, 'DELETE');
      await driver.stop();
      await screen.stop();
    },
  };
}
