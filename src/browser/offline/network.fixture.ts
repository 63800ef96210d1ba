import { createHash } from 'node:crypto';

/** The address of the site. */
export const SCOPE = 'https://ports.example/base/';
type Files = Readonly<Record<string, string>>;
/** The texts of the files of a release, by their paths; NEW are those of the next release. */
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

/** A network with a site. To make a fault, set `wrong`: if it returns a response, this is the answer. */
export class Network {
  files: Files = OLD;
  asked: string[] = [];
  wrong: (path: string) => Response | undefined = () => undefined;
  readonly fetch = (request: string | Request): Promise<Response> => {
    const path = `/${(typeof request === 'string' ? request : request.url).slice(SCOPE.length)}`;
    this.asked.push(path);
    // In `then`, an error of `wrong` rejects the promise instead of being thrown here.
    return Promise.resolve().then(() => {
      const text = path === '/offline.json' ? printList(this.files) : this.files[path];
      return this.wrong(path) ?? new Response(text ?? 'Not found', { status: text === undefined ? 404 : 200 });
    });
  };
  /** A `wrong` that throws as fetch rejects without a network. */
  readonly cut = (): never => {
    throw new TypeError('Failed to fetch');
  };
}
