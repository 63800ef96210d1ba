import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, PATIENCE, type Scheme } from './engine.ts';
import { startProgram } from './running.ts';

// Firefox needs no driver: it speaks WebDriver BiDi over a WebSocket (https://www.w3.org/TR/webdriver-bidi/).

const SCHEMES = { dark: 0, light: 1 } as const;

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}
type Call = (method: string, params: object) => Promise<unknown>;

async function connect(address: string): Promise<Call> {
  const socket = new WebSocket(address);
  const failed = once(socket, 'error').then(() => Promise.reject(new Error(`Firefox does not listen at ${address}.`)));
  await Promise.race([once(socket, 'open', { signal: AbortSignal.timeout(PATIENCE) }), failed]);
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
    // With true, the page could do things that it may only do after an action of a reader.
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
  const args = ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'];
  await using started = new AsyncDisposableStack();
  // SIGKILL, because Firefox would take ten seconds to put files in order that are thrown away.
  const firefox = started.use(startProgram('firefox-esr', args, { HOME: folder }, 'SIGKILL'));
  const call = await connect(`${await firefox.untilPrinted(/WebDriver BiDi listening on (ws:\S+)/)}/session`);
  await call('session.new', { capabilities: {} });
  // A new window is needed, because the focus of the first is in its address bar, outside of the page.
  const { context } = (await call('browsingContext.create', { type: 'window' })) as { readonly context: string };
  await call('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } });
  const running = started.move();
  return {
    open: (url) => call('browsingContext.navigate', { context, url, wait: 'complete' }),
    run: (source, text) => run(call, context, source, text),
    perform: (actions) => call('input.performActions', { context, actions }),
    stop: () => running.disposeAsync(),
  };
}
