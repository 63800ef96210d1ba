import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../environment.ts';
import { whyUnfinished } from '../store/build-mark.ts';
import { listPages } from './list-pages.ts';
import { printNginx } from './nginx.ts';

// npm run nginx: prints the configuration that serves the site with nginx.

try {
  const { values } = parseArgs({
    options: {
      root: { type: 'string' },
      listen: { type: 'string', default: '8080' },
      brotli: { type: 'boolean', default: false },
    },
  });
  const { base, out } = readEnvironment();
  const why = whyUnfinished(out);
  if (why !== null) throw new Error(why);
  const root = resolve(values.root ?? out).replace(/\/$/, '');
  const pages = listPages(out);
  if (pages.length === 0) throw new Error(`There is no built site in ${out}. Run npm run build first.`);
  process.stdout.write(printNginx({ root, base, listen: values.listen, brotli: values.brotli, pages }));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
