/** Takes a path from permalink.ts and returns it behind the site's base, for a link. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
