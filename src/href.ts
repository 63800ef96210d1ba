/** Takes a path from permalink.ts and returns it behind the site's base, for a link. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** Takes a path from permalink.ts and returns its whole URL, for other documents to use. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
