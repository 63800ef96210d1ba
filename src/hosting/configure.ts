import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../environment.ts';
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
  const root = resolve(values.root ?? out).replace(/\/$/, '');
  process.stdout.write(printNginx({ root, base, listen: values.listen, brotli: values.brotli }));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
