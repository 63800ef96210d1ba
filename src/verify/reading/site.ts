/** A built site: its files, and where it will be served. */
export interface Site {
  /** The scheme and host of the site: `https://example.org`. */
  readonly origin: string;
  /** The folder it is served under, without a slash at the end: `` or `/ports`. */
  readonly base: string;
  /** The files, from the site's root: `/port/443/index.html`. */
  readonly files: readonly string[];
  readonly read: (file: string) => string;
  /** Reads a file that may not be text. */
  readonly readBytes: (file: string) => Uint8Array;
  /** The URL that readers can use to reach whoever runs the site, on or off the site; null if there is none. */
  readonly contact: string | null;
}

/** The path at which a reader opens a file: `/port/443/` for its index.html. */
export function pathOf(file: string): string {
  return file.endsWith('/index.html') ? file.slice(0, -'index.html'.length) : file;
}

export function urlOf({ origin, base }: Site, path: string): string {
  return `${origin}${base}${path}`;
}

// Decodes percent-encoded characters. A text with a malformed encoding stays as it is, and leads nowhere.
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
