import { resolve } from 'node:path';
import process from 'node:process';
import { beginCommand } from '../command/begin-command.ts';
import { whyUnfinished } from '../store/build-mark.ts';
import { listPages } from './list-pages.ts';
import { printNginx } from './nginx.ts';
import type { TlsSettings } from './nginx-listen.ts';

// npm run nginx: prints the configuration that serves the site with nginx.

const { options, settings } = beginCommand({
  name: 'npm run --silent nginx',
  about: 'Prints a file for /etc/nginx/conf.d that serves the built site in OUT_DIR.',
  options: {
    root: { value: 'DIR', help: 'the folder of the site on the server (default: OUT_DIR)' },
    'server-name': { value: 'HOST…', help: 'hosts that it answers for (default: the one of SITE_URL)' },
    listen: { value: 'ADDRESS…', help: '8080 for IPv4 and IPv6, or 127.0.0.1:8080 (default: 8080, or 443 for TLS)' },
    certificate: { value: 'FILE', help: 'serve by TLS with this certificate' },
    key: { value: 'FILE', help: 'the key of the certificate' },
    redirect: { value: 'ADDRESS…', help: 'redirect plain HTTP at this port or address to TLS (default: 80)' },
    log: { value: 'FILE', help: 'file for the access log, or off (default: nginx’s own)' },
    brotli: { help: 'send the .br files that npm run compress writes: needs nginx’s module for them' },
  },
});

const orUsual = (given: readonly string[], usual: string): readonly string[] => (given.length > 0 ? given : [usual]);

function findTls(origin: string): TlsSettings | undefined {
  const { certificate, key, redirect } = options;
  if (certificate === undefined && key === undefined && redirect.length === 0) return undefined;
  if (certificate === undefined || key === undefined)
    throw new Error('TLS needs both --certificate FILE and --key FILE.');
  if (!origin.startsWith('https:'))
    throw new Error(`SITE_URL is ${origin}, but a certificate serves https. Build the site for its https address.`);
  return { certificate: resolve(certificate), key: resolve(key), redirectFrom: orUsual(redirect, '80'), origin };
}

function run(): string {
  const { base, out, site } = settings;
  const tls = findTls(site);
  const why = whyUnfinished(out);
  if (why !== null) throw new Error(why);
  const pages = listPages(out);
  if (pages.length === 0) throw new Error(`There is no built site in ${out}. Run npm run build first.`);
  return printNginx({
    root: resolve(options.root ?? out).replace(/\/$/, ''),
    base,
    names: orUsual(options['server-name'], new URL(site).hostname),
    listen: orUsual(options.listen, tls ? '443' : '8080'),
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
