import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Engine, PATIENCE, type Scheme } from './engine.ts';

// Firefox speaks WebDriver BiDi by itself, over a WebSocket: https://www.w3.org/TR/webdriver-bidi/

const SCHEMES = { dark: 0, light: 1 } as const;

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}
type Call = (method: string, params: object) => Promise<unknown>;

/** The address that Firefox prints when it listens; throws an Error with what it printed instead. */
function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    firefox.stderr?.on('data', (data: Buffer) => {
      printed += data.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(printed)?.[1];
      if (address) resolve(`${address}/session`);
    });
    const fail = (): void => reject(new Error(`Firefox did not start: ${printed}`));
    firefox.on('exit', fail);
    setTimeout(fail, PATIENCE).unref();
  });
}

async function connect(address: string): Promise<Call> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, message } = JSON.parse(String(data)) as Answer;
    if (id === undefined) return;
    if (error) waiting.get(id)?.reject(new Error(`Firefox: ${error}: ${message}`));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  let last = 0;
  return (method, params) => {
    const id = ++last;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    socket.send(JSON.stringify({ id, method, params }));
    setTimeout(() => answer.reject(new Error(`Firefox does not answer to ${method}.`)), PATIENCE).unref();
    return answer.promise;
  };
}

async function run(call: Call, context: string, source: string, text: string): Promise<string> {
  const answer = (await call('script.callFunction', {
    functionDeclaration: source,
    arguments: [{ type: 'string', value: text }],
    target: { context },
    awaitPromise: true,
    // As if a reader had done something would let the page do what it may not.
    userActivation: false,
  })) as { readonly result?: { readonly value: string }; readonly exceptionDetails?: { readonly text: string } };
  if (!answer.result) throw new Error(answer.exceptionDetails?.text);
  return answer.result.value;
}

/** Starts Firefox without a screen. */
export async function startFirefox(folder: string, scheme: Scheme): Promise<Engine> {
  writeFileSync(
    join(folder, 'user.js'),
    `user_pref("layout.css.prefers-color-scheme.content-override", ${SCHEMES[scheme]});\n`,
  );
  const firefox = spawn(
    'firefox-esr',
    ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'],
    {
      env: { ...process.env, HOME: folder },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const exited = once(firefox, 'exit');
  const call = await connect(await addressOf(firefox));
  await call('session.new', { capabilities: {} });
  // The first window has its focus in the field of its address, where no page learns of it.
  const { context } = (await call('browsingContext.create', { type: 'window' })) as { readonly context: string };
  await call('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } });
  return {
    open: (url) => call('browsingContext.navigate', { context, url, wait: 'complete' }),
    run: (source, text) => run(call, context, source, text),
    perform: (actions) => call('input.performActions', { context, actions }),
    stop: async () => {
      // It takes ten seconds to put in order what is thrown away.
      firefox.kill('SIGKILL');
      await exited;
    },
  };
}
