// The service worker for readers who asked on /tools/ to use the tools without a network. src/publish/pages.ts puts it
// and all that it imports into one file at the root of the site, /offline.js.
import { KeptSite } from './kept-site.ts';

interface Extendable extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface Asked extends Extendable {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
}

const worker = self as unknown as Worker;
const { scope } = worker.registration;
const site = new KeptSite(scope, caches, (asked, options) => fetch(asked, options));

// The lock keeps two updates, or an update and the removal (kept-tools.ts), from running at the same time.
const update = (first: boolean): Promise<void> => navigator.locks.request(site.name, () => site.update(first));

worker.addEventListener('install', (event) => event.waitUntil(update(true).then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(site.answer(request));
  // If the update fails, because there is no network or a file is wrong, the files that are kept stay.
  if (request.mode === 'navigate') event.waitUntil(update(false).catch(() => undefined));
});
