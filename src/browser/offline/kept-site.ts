// The files that the service worker keeps, and how it answers requests. While there is a network, the network answers.

/** The content of /offline.json: the files to keep, by their paths without the base. */
interface Release {
  readonly files: Readonly<Record<string, { readonly sha256: string }>>;
}
interface Kept extends Release {
  /** The name of the cache that holds them. */
  readonly cache: string;
}

type Fetch = (asked: string | Request, options?: RequestInit) => Promise<Response>;
type Asked = Pick<Request, 'url' | 'mode'>;

async function hash(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// Marks a page with `data-kept`. page.ts looks for this mark, and then says on the page that the browser kept it.
async function mark(page: Response): Promise<Response> {
  const html = await page.text();
  return new Response(html.replace('<html', '<html data-kept'), { headers: page.headers });
}

/**
 * The files of one release of the site, kept in caches. Until all files of a new release have arrived, the release
 * before it answers.
 */
export class KeptSite {
  /**
   * The name of the lock, and of the cache that has the list. The names of the caches with files begin with it.
   * kept-tools.ts uses the same name.
   */
  readonly name: string;
  readonly #scope: string;
  readonly #list: string;
  readonly #caches: CacheStorage;
  readonly #fetch: Fetch;

  constructor(scope: string, caches: CacheStorage, fetch: Fetch) {
    this.name = `offline ${scope}`;
    this.#scope = scope;
    this.#list = this.#urlOf('/offline.json');
    this.#caches = caches;
    this.#fetch = fetch;
  }

  #urlOf(path: string): string {
    return new URL(path.slice(1), this.#scope).href;
  }

  async #readRelease(text: string): Promise<Kept> {
    const { files } = JSON.parse(text) as Release;
    return { files, cache: `${this.name} ${await hash(new TextEncoder().encode(text))}` };
  }

  // The release that answers is the one whose list is in the cache called `name`. To replace this list switches to
  // another release at once.
  async #findKept(): Promise<Kept | null> {
    const list = await this.#caches.match(this.#list, { cacheName: this.name });
    return list ? this.#readRelease(await list.text()) : null;
  }

  async #download(url: string, sha256: string): Promise<Response> {
    const response = await this.#fetch(url, { cache: 'no-cache' });
    const bytes = await response.arrayBuffer();
    if (!response.ok || (await hash(bytes)) !== sha256) throw new Error(`${url} is not as ${this.#list} says`);
    const headers = new Headers();
    for (const name of ['content-type', 'content-security-policy']) {
      const value = response.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    return new Response(bytes, { headers });
  }

  async #removeOthers(names: readonly (string | undefined)[]): Promise<void> {
    const others = (await this.#caches.keys()).filter(
      (name) => name.startsWith(`${this.name} `) && !names.includes(name),
    );
    await Promise.all(others.map((name) => this.#caches.delete(name)));
  }

  /**
   * Keeps the release that the site has now, in place of the one that is kept. Rejects when a file is missing or does
   * not have the hash in the list. Then the old release stays, and the next attempt continues with the files that have
   * arrived. If nothing is kept, only the `first` update begins: later, it means that somebody removed the release.
   */
  async update(first: boolean): Promise<void> {
    const before = await this.#findKept();
    if (!before && !first) return;
    const answer = await this.#fetch(this.#list, { cache: first ? 'no-cache' : 'default' });
    if (!answer.ok) throw new Error(`${this.#list} answered ${answer.status}`);
    const text = await answer.text();
    const next = await this.#readRelease(text);
    if (next.cache === before?.cache) return;
    await this.#removeOthers([before?.cache, next.cache]);
    const cache = await this.#caches.open(next.cache);
    const keep = async ([path, { sha256 }]: [string, { sha256: string }]): Promise<void> => {
      const url = this.#urlOf(path);
      if (await cache.match(url)) return;
      const isSame = before?.files[path]?.sha256 === sha256;
      const same = isSame && (await this.#caches.match(url, { cacheName: before.cache }));
      await cache.put(url, same || (await this.#download(url, sha256)));
    };
    const ended = await Promise.allSettled(Object.entries(next.files).map(keep));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
    // The files of the old release stay for pages that are open, until the next update.
    await (await this.#caches.open(this.name)).put(this.#list, new Response(text));
  }

  async #answerKept(url: string): Promise<Response | undefined> {
    const kept = await this.#findKept();
    if (!kept) return undefined;
    return (await this.#caches.match(url, { cacheName: kept.cache })) ?? this.#caches.match(url);
  }

  async #answerPage({ origin, pathname }: URL): Promise<Response | undefined> {
    const path = pathname.replace(/(?:index\.html|\/)?$/, '/').replace(/\/+$/, '/');
    const page = (await this.#answerKept(origin + path)) ?? (await this.#answerKept(this.#urlOf('/tools/offline/')));
    return page && mark(page);
  }

  #find({ url, mode }: Asked): Promise<Response | undefined> {
    return mode === 'navigate' ? this.#answerPage(new URL(url)) : this.#answerKept(url);
  }

  /**
   * The answer of the network. If the network does not answer, the kept file, or the kept page that stands for pages
   * which are not kept. Rejects as the network does if there is no such file either.
   */
  async answer(request: Request): Promise<Response> {
    try {
      const response = await this.#fetch(request);
      // A page that was opened before the release changed may ask for a script that the site no longer has.
      const isGone = response.status === 404 && request.mode !== 'navigate';
      return (isGone && (await this.#find(request))) || response;
    } catch (fault) {
      const kept = await this.#find(request);
      if (kept) return kept;
      throw fault;
    }
  }
}
