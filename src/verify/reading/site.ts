/** A built site: its files, and where it will be served. */
export interface Site {
  /** `https://example.org` */
  readonly origin: string;
  /** The folder it is served under, without a slash at the end: `` or `/ports`. */
  readonly base: string;
  /** The files, from the site's root: `/port/443/index.html`. */
  readonly files: readonly string[];
  readonly read: (file: string) => string;
  /** The same for files that may be no text. */
  readonly readBytes: (file: string) => Uint8Array;
  /** Where whoever runs it is reached, which may be beside the site; null if that is not said. */
  readonly contact: string | null;
}

/** The path that a reader opens a file by: `/port/443/` for its index.html. */
export function pathOf(file: string): string {
  return file.endsWith('/index.html') ? file.slice(0, -'index.html'.length) : file;
}

export function urlOf({ origin, base }: Site, path: string): string {
  return `${origin}${base}${path}`;
}

// What is no encoding stands for itself, and leads nowhere.
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The path and anchor within the site that a URL on one of its pages leads to; null if it leads elsewhere. */
export function resolveInside(site: Site, page: string, url: string): { path: string; anchor: string } | null {
  const target = URL.parse(url, urlOf(site, page));
  if (!target) return null;
  const { origin, pathname, hash } = target;
  if (origin !== site.origin || !pathname.startsWith(`${site.base}/`)) return null;
  return { path: pathname.slice(site.base.length), anchor: decode(hash.slice(1)) };
}
