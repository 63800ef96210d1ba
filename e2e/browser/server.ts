import process from 'node:process';
import { preview } from 'astro';

/** Serves the built site on a free port of 127.0.0.1 for all browser tests, and returns what stops it. */
export default async function startServer(): Promise<() => Promise<void>> {
  const server = await preview({ logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
  process.env['SITE'] = `http://127.0.0.1:${server.port}`;
  return () => server.stop();
}
