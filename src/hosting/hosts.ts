/** The size of a site. */
export interface SiteSize {
  readonly files: number;
  readonly folders: number;
  /** The folder that holds the most files and folders. */
  readonly largest: { readonly folder: string; readonly names: number };
  readonly bytes: number;
}

/** A host of static files and its limits; an absent limit means that there is none. */
interface Host {
  readonly name: string;
  readonly files?: number;
  /** The files and folders in one folder. */
  readonly names?: number;
  readonly bytes?: number;
}

// The hosts publish their limits:
// https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
// https://developers.cloudflare.com/workers/platform/limits/#static-assets
// https://answers.netlify.com/t/support-guide-how-many-files-can-i-deploy/ (larger uploads fail or are very slow)
const HOSTS: readonly Host[] = [
  { name: 'GitHub Pages', bytes: 1e9 },
  { name: 'Cloudflare, free', files: 20_000 },
  { name: 'Cloudflare, paid', files: 100_000 },
  { name: 'Netlify', names: 54_000 },
];

const number = (value: number): string => value.toLocaleString('en');
const megabytes = (bytes: number): string => `${number(Math.ceil(bytes / 1e6))} MB`;

/** The size of a site with these files, named by their path from the root, and this many bytes in all. */
export function sizeSite(files: readonly string[], bytes: number): SiteSize {
  const names = new Map<string, number>([['/', 0]]);
  const count = (path: string): void => {
    const folder = path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
    const known = names.has(folder);
    names.set(folder, (names.get(folder) ?? 0) + 1);
    if (!known) count(folder);
  };
  files.forEach(count);
  const [folder, most] = [...names].reduce((one, other) => (other[1] > one[1] ? other : one));
  return { files: files.length, folders: names.size, largest: { folder, names: most }, bytes };
}

export function printSize({ files, folders, largest, bytes }: SiteSize): string {
  return `${number(files)} files in ${number(folders)} folders, ${number(largest.names)} names in the largest, ${largest.folder}; ${megabytes(bytes)}.`;
}

/** A sentence for each host whose limits the site exceeds. */
export function findTooLarge({ files, largest, bytes }: SiteSize): string[] {
  const over = (size: number, limit = Infinity): boolean => size > limit;
  return HOSTS.flatMap((host) => [
    ...(over(files, host.files) ? [`Too large for ${host.name}: at most ${number(host.files ?? 0)} files.`] : []),
    ...(over(largest.names, host.names)
      ? [`Too large for ${host.name}: at most ${number(host.names ?? 0)} names in a folder.`]
      : []),
    ...(over(bytes, host.bytes) ? [`Too large for ${host.name}: at most ${megabytes(host.bytes ?? 0)}.`] : []),
  ]);
}
