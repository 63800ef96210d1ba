import { resolve } from 'node:path';
import process from 'node:process';
import { beginCommand } from '../command/begin-command.ts';
import { whyUnfinished } from '../store/build-mark.ts';
import { listPages } from './list-pages.ts';
import { printNginx } from './nginx.ts';

// npm run nginx: prints the configuration that serves the site with nginx.

const { options, settings } = beginCommand({
  name: 'npm run --silent nginx',
  about: 'Prints the configuration that serves the built site in OUT_DIR with nginx.',
  options: {
    root: { value: 'DIR', help: 'the folder of the site on the server (default: OUT_DIR)' },
    listen: {
      value: 'PORT',
      help: 'where nginx listens: a port, or address:port (default: 8080)',
      needs: 'a port, or address:port',
      isRight: (value) => /^(?:[^\s;]+:)?\d{1,5}$/.test(value),
    },
    brotli: { help: 'send the .br files that npm run compress writes: needs nginx’s module for them' },
  },
});

try {
  const { base, out } = settings;
  const why = whyUnfinished(out);
  if (why !== null) throw new Error(why);
  const root = resolve(options.root ?? out).replace(/\/$/, '');
  const pages = listPages(out);
  if (pages.length === 0) throw new Error(`There is no built site in ${out}. Run npm run build first.`);
  process.stdout.write(printNginx({ root, base, listen: options.listen ?? '8080', brotli: options.brotli, pages }));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
