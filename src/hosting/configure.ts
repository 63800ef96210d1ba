import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../environment.ts';
import { whyUnfinished } from '../store/build-mark.ts';
import { listPages } from './list-pages.ts';
import { printNginx } from './nginx.ts';
import type { TlsSettings } from './nginx-listen.ts';

// npm run nginx: prints the configuration that serves the site with nginx.

const HELP = `Usage: npm run --silent nginx -- [OPTION…]

Prints a file for /etc/nginx/conf.d that serves the built site. The options marked with * may be repeated.

  --root DIR           the folder of the site on the server (default: OUT_DIR)
  --server-name HOST*  a host that it answers for (default: the one of SITE_URL)
  --listen ADDRESS*    8080 for IPv4 and IPv6, or 127.0.0.1:8080 (default: 8080, or 443 for TLS)
  --certificate FILE   serve by TLS with this certificate
  --key FILE           and this key
  --redirect ADDRESS*  where plain HTTP is led to TLS (default: 80)
  --log FILE           log requests there; off for none (default: where nginx does)
  --brotli             nginx has the module that serves .br files
  --help               these lines`;

function readOptions() {
  return parseArgs({
    options: {
      root: { type: 'string' },
      'server-name': { type: 'string', multiple: true },
      listen: { type: 'string', multiple: true },
      certificate: { type: 'string' },
      key: { type: 'string' },
      redirect: { type: 'string', multiple: true },
      log: { type: 'string' },
      brotli: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values;
}

function findTls(
  { certificate, key, redirect }: ReturnType<typeof readOptions>,
  origin: string,
): TlsSettings | undefined {
  if (certificate === undefined && key === undefined && redirect === undefined) return undefined;
  if (certificate === undefined || key === undefined)
    throw new Error('TLS needs both --certificate FILE and --key FILE.');
  if (!origin.startsWith('https:'))
    throw new Error(`SITE_URL is ${origin}, but a certificate serves https. Build the site for its https address.`);
  return { certificate: resolve(certificate), key: resolve(key), redirectFrom: redirect ?? ['80'], origin };
}

function run(): string {
  const options = readOptions();
  if (options.help) return `${HELP}\n`;
  const { base, out, site } = readEnvironment();
  const tls = findTls(options, site);
  const why = whyUnfinished(out);
  if (why !== null) throw new Error(why);
  const pages = listPages(out);
  if (pages.length === 0) throw new Error(`There is no built site in ${out}. Run npm run build first.`);
  return printNginx({
    root: resolve(options.root ?? out).replace(/\/$/, ''),
    base,
    names: options['server-name'] ?? [new URL(site).hostname],
    listen: options.listen ?? [tls ? '443' : '8080'],
    tls,
    log: options.log === undefined || options.log === 'off' ? options.log : resolve(options.log),
    brotli: options.brotli,
    pages,
  });
}

try {
  process.stdout.write(run());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
