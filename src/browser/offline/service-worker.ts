// Answers without a network for readers who asked for it on /tools/. One file at the site's root (/offline.js):
// src/publish/pages.ts puts it there, with what it imports.
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

// Two updates, or an update and the removal (kept-tools.ts), never run at once.
const update = (first: boolean): Promise<void> => navigator.locks.request(site.name, () => site.update(first));

worker.addEventListener('install', (event) => event.waitUntil(update(true).then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(site.answer(request));
  // Without a network, or when a file is wrong, what is kept stays.
  if (request.mode === 'navigate') event.waitUntil(update(false).catch(() => undefined));
});
