import { createHash } from 'node:crypto';

/** Where the site is. */
export const SCOPE = 'https://ports.example/base/';
type Files = Readonly<Record<string, string>>;
/** The files of a release, by their paths, and of the next one. */
export const OLD: Files = {
  '/tools/': 'old tools',
  '/tools/offline/': 'stands for all',
  '/a.js': 'old a',
  '/same.css': 'same',
};
export const NEW: Files = {
  '/tools/': 'new tools',
  '/tools/offline/': 'stands for all',
  '/b.js': 'new b',
  '/same.css': 'same',
};

export const urlOf = (path: string): string => SCOPE + path.slice(1);
export const printList = (files: Files): string =>
  JSON.stringify({
    files: Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, { sha256: createHash('sha256').update(text).digest('hex') }]),
    ),
  });

/** A network with a site, of which something may be wrong: `wrong` answers instead of it. */
export class Network {
  files: Files = OLD;
  asked: string[] = [];
  wrong: (path: string) => Response | undefined = () => undefined;
  readonly fetch = (request: string | Request): Promise<Response> => {
    const path = `/${(typeof request === 'string' ? request : request.url).slice(SCOPE.length)}`;
    this.asked.push(path);
    // It rejects where `wrong` throws.
    return Promise.resolve().then(() => {
      const text = path === '/offline.json' ? printList(this.files) : this.files[path];
      return this.wrong(path) ?? new Response(text ?? 'Not found', { status: text === undefined ? 404 : 200 });
    });
  };
  /** What `wrong` does while there is no network. */
  readonly cut = (): never => {
    throw new TypeError('Failed to fetch');
  };
}
