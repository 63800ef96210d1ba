// Answers without a network for readers who asked for it on /tools/. One file without imports, at the site's root
// (/offline.js): src/publish/pages.ts puts it there. While there is a network, the network answers.

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

/** What /offline.json says: the files to keep, by their paths behind the base. */
interface Release {
  readonly files: Readonly<Record<string, { readonly sha256: string }>>;
}
interface Kept extends Release {
  /** The name of the cache that holds them. */
  readonly cache: string;
}

const worker = self as unknown as Worker;
const { scope } = worker.registration;
// Also of the lock, and the beginning of the names of all other caches; kept-tools.ts knows it.
const NAME = `offline ${scope}`;
const urlOf = (path: string): string => new URL(path.slice(1), scope).href;
const MANIFEST = urlOf('/offline.json');
const OFFLINE = urlOf('/tools/offline/');

async function hash(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function readRelease(text: string): Promise<Kept> {
  const { files } = JSON.parse(text) as Release;
  return { files, cache: `${NAME} ${await hash(new TextEncoder().encode(text))}` };
}

// The release that answers is the one whose list stands in the first cache: to put another there switches at once.
async function findKept(): Promise<Kept | null> {
  const list = await caches.match(MANIFEST, { cacheName: NAME });
  return list ? readRelease(await list.text()) : null;
}

async function download(url: string, sha256: string): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  if (!response.ok || (await hash(bytes)) !== sha256) throw new Error(`${url} is not as ${MANIFEST} says`);
  const headers = new Headers();
  for (const name of ['content-type', 'content-security-policy']) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(bytes, { headers });
}

async function removeOthers(names: readonly (string | undefined)[]): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(`${NAME} `) && !names.includes(name));
  await Promise.all(others.map((name) => caches.delete(name)));
}

/**
 * Keeps the release that the site has, in place of the one that is kept. Rejects when a file is missing or is not what
 * the list says; then all stays as it was, and the next attempt goes on with what has arrived.
 */
async function update(first: boolean): Promise<void> {
  const before = await findKept();
  // Somebody removed it.
  if (!before && !first) return;
  const answer = await fetch(MANIFEST, { cache: first ? 'no-cache' : 'default' });
  if (!answer.ok) throw new Error(`${MANIFEST} answered ${answer.status}`);
  const text = await answer.text();
  const next = await readRelease(text);
  if (next.cache === before?.cache) return;
  await removeOthers([before?.cache, next.cache]);
  const cache = await caches.open(next.cache);
  const keep = async ([path, { sha256 }]: [string, { sha256: string }]): Promise<void> => {
    const url = urlOf(path);
    if (await cache.match(url)) return;
    const same = before?.files[path]?.sha256 === sha256 && (await caches.match(url, { cacheName: before.cache }));
    await cache.put(url, same || (await download(url, sha256)));
  };
  const ended = await Promise.allSettled(Object.entries(next.files).map(keep));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  // The release before stays for pages that are open, until the next one comes.
  await (await caches.open(NAME)).put(MANIFEST, new Response(text));
}

const updateAlone = (first: boolean): Promise<void> => navigator.locks.request(NAME, () => update(first));

async function answerKept(url: string): Promise<Response | undefined> {
  const kept = await findKept();
  if (!kept) return undefined;
  return (await caches.match(url, { cacheName: kept.cache })) ?? caches.match(url);
}

async function answerPage({ origin, pathname }: URL): Promise<Response | undefined> {
  const path = pathname.replace(/(?:index\.html|\/)?$/, '/').replace(/\/+$/, '/');
  return (await answerKept(origin + path)) ?? answerKept(OFFLINE);
}

async function answer(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (fault) {
    const isPage = request.mode === 'navigate';
    const kept = await (isPage ? answerPage(new URL(request.url)) : answerKept(request.url));
    if (kept) return kept;
    throw fault;
  }
}

worker.addEventListener('install', (event) => event.waitUntil(updateAlone(true).then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(answer(request));
  // Without a network, or when a file is wrong, what is kept stays.
  if (request.mode === 'navigate') event.waitUntil(updateAlone(false).catch(() => undefined));
});
