import process from 'node:process';
import { preview } from 'astro';
import { beginCommand } from '../command/begin-command.ts';
import { printable } from '../registry/text/problem.ts';
import { SERVING } from './serving.ts';

// The server of npm start. It is a program of its own, so that the memory of the build is free again.

const USUAL_PORT = 4321;

const { options } = beginCommand({ name: 'npm start', about: 'Serves the built site in OUT_DIR.', options: SERVING });
const asked = Number(options.port ?? USUAL_PORT);

try {
  // The command `astro preview` would print words of Astro's, and it behaves differently if a program has started it.
  const { port, urls } = await preview({
    logLevel: 'silent',
    vite: { logLevel: 'warn' },
    server: { port: asked, host: options.host === '' ? true : (options.host ?? false), open: options.open },
  });
  if (asked !== 0 && port !== asked) console.log(`Another program has port ${asked}. The site takes port ${port}.`);
  for (const url of [...(urls?.local ?? []), ...(urls?.network ?? [])]) console.log(`The site is at ${url}`);
  console.log('Ctrl-C ends it.');
} catch (error) {
  console.error(printable(`The site cannot be served: ${(error as Error).message}. Give another --port or --host.`));
  process.exit(1);
}
