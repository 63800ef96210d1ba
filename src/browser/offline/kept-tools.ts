import { OFFLINE_FILES, OFFLINE_WORKER } from '../../registry/index/permalink.ts';
import { href } from '../href.ts';

const scope = (): string => new URL(href('/'), location.href).href;
// The service worker gives this name to its lock and its caches (kept-site.ts).
const name = (): string => `offline ${scope()}`;

/** The date of the release that this browser keeps; null if it keeps none. */
export async function readKeptRelease(): Promise<string | null> {
  const list = await caches.match(new URL(href(OFFLINE_FILES), location.href).href, { cacheName: name() });
  return list ? ((await list.json()) as { readonly release: string }).release : null;
}

async function findRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(scope());
  return found?.scope === scope() ? found : undefined;
}

// Resolves when a worker has kept all files, rejects when it gave up.
function waitFor(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('A file did not arrive.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Removes the service worker and all files that it keeps. Waits until no update is running. */
export async function removeTools(): Promise<void> {
  await navigator.locks.request(name(), async () => {
    await (await findRegistration())?.unregister();
    const names = (await caches.keys()).filter((cache) => cache === name() || cache.startsWith(`${name()} `));
    await Promise.all(names.map((cache) => caches.delete(cache)));
  });
}

/** Registers the service worker and waits until it keeps all files. If that fails, removes everything and rejects. */
export async function keepTools(): Promise<void> {
  try {
    const { installing, waiting, active } = await navigator.serviceWorker.register(href(OFFLINE_WORKER), {
      scope: scope(),
      updateViaCache: 'none',
    });
    const worker = installing ?? waiting ?? active;
    if (worker) await waitFor(worker);
  } catch (error) {
    await removeTools();
    throw error;
  }
}
