import type { Finding } from '../finding.ts';
import { linksOf } from '../reading/json.ts';
import { attribute, type HtmlElement } from '../reading/page.ts';
import { pathOf, resolveInside, type Site, urlOf } from '../reading/site.ts';
import { type Check, nothing } from './check.ts';

const HOME = '/';
/** The page that hosts show for an address that leads nowhere; nothing links to it. */
export const NOT_FOUND = '/404.html';
const LINKS = ['href', 'src', 'action'];

/**
 * The URLs and the anchors in a file, each once, one a line. There are millions of them in all, and a text takes less
 * memory than a list.
 */
interface Links {
  /** The URLs of links, which readers follow. */
  readonly followed: string;
  /** The URLs of pictures, scripts, styles, forms and previews. */
  readonly asked: string;
  readonly anchors: string;
}

// Joins URLs or anchors with line breaks. Their own line breaks can go: a browser drops those in a URL, and an id has
// no white space. An empty text is a list without URLs; an empty URL would lead to the page itself.
const join = (texts: Iterable<string>): string => Array.from(texts, (text) => text.replaceAll('\n', '')).join('\n');
const split = (text = ''): string[] => (text === '' ? [] : text.split('\n'));

/** The check of links. It follows the links in files that are not pages, too, if other checks note them. */
export interface LinkCheck extends Check<Links> {
  /** Notes a URL in a file, to be followed at the end. */
  readonly note: (page: string, url: string, place: string) => void;
  /** Every path that a page or a noted file leads to; empty until the links are followed. */
  readonly named: ReadonlySet<string>;
}

function urlsOf(element: HtmlElement): string[] {
  const isAddress = ['og:image', 'og:url'].includes(attribute(element, 'property') ?? '');
  return element.attrs.flatMap(({ name, value }) => {
    if (name === 'srcset') return value.split(',').map((one) => one.trim().split(' ')[0] ?? '');
    return LINKS.includes(name) || (isAddress && name === 'content') ? [value] : [];
  });
}

// Whether a URL leads to the same place from every page.
const isAbsolute = (url: string): boolean => /^(?:\/|https?:)/.test(url);

type Target = ReturnType<typeof resolveInside>;

function makeResolve(site: Site): (page: string, url: string) => Target {
  const known = new Map<string, Target>();
  return (page, url) => {
    if (!isAbsolute(url)) return resolveInside(site, page, url);
    let target = known.get(url);
    if (target === undefined) known.set(url, (target = resolveInside(site, page, url)));
    return target;
  };
}

function isHere(site: Site, page: string, url: string): boolean {
  return URL.parse(url, urlOf(site, page))?.origin === site.origin;
}

// The paths of all pages that a reader can reach from a page by links, over any number of pages.
function reachFrom(home: string, leadsTo: ReadonlyMap<string, Iterable<string>>): Set<string> {
  const reached = new Set([home]);
  // The loop also visits the paths that are added to the Set while it runs.
  for (const path of reached) for (const next of leadsTo.get(path) ?? []) reached.add(next);
  return reached;
}

/**
 * Checks that each internal link leads to a file and, if it has an anchor, to an element, and that a reader can reach
 * every page from the home page.
 */
export function checkLinks(site: Site): LinkCheck {
  const noted: [page: string, url: string, place: string][] = [];
  const named = new Set<string>();
  let links = 0;
  return {
    named,
    note: (page, url, place) => void noted.push([page, url, place]),
    against: nothing,
    visit: ({ elements }, left) => {
      const [followed, asked] = [new Set<string>(), new Set<string>()];
      for (const element of elements)
        for (const url of urlsOf(element)) (element.tagName === 'a' ? followed : asked).add(url);
      const anchors = elements.flatMap((element) => attribute(element, 'id') ?? []);
      left.note({ followed: join(followed), asked: join(asked), anchors: join(anchors) });
      return [];
    },
    visitJson: ({ value }, left) => {
      const urls = value instanceof Error ? [] : linksOf(value);
      if (urls.length > 0) left.note({ followed: '', asked: join(new Set(urls)), anchors: '' });
      return [];
    },
    finish: (notes) => {
      const paths = new Set(site.files.map(pathOf));
      const resolve = makeResolve(site);
      const hasAnchor = (path: string, anchor: string): boolean =>
        `\n${notes.get(path)?.anchors ?? ''}\n`.includes(`\n${anchor}\n`);
      const [findings, dangling]: [Finding[], Finding[]] = [[], []];
      // Returns the path within the site that a URL leads to; null if the URL leads elsewhere.
      const follow = (page: string, url: string, place = url): string | null => {
        if (url === site.contact) return null;
        const target = resolve(page, url);
        if (!target) {
          // A URL of the same origin leads out of the folder that the site is served under.
          if (isHere(site, page, url)) findings.push({ rule: 'A link out of the site’s folder', page, place });
          return null;
        }
        const { path, anchor } = target;
        links++;
        named.add(path);
        if (!paths.has(path)) findings.push({ rule: 'A link that leads nowhere', page, place });
        else if (anchor !== '' && !hasAnchor(path, anchor))
          dangling.push({ rule: 'A link to an anchor that is not there', page, place });
        return path;
      };
      const leadsTo = new Map<string, string[]>();
      for (const [page, { followed, asked }] of notes) {
        for (const url of split(asked)) follow(page, url);
        leadsTo.set(
          page,
          split(followed).flatMap((url) => follow(page, url) ?? []),
        );
      }
      for (const [page, url, place] of noted) follow(page, url, place);
      const reached = reachFrom(HOME, leadsTo);
      const lost = site.files
        .filter((file) => file.endsWith('.html'))
        .map(pathOf)
        .filter((path) => !reached.has(path) && path !== NOT_FOUND);
      return [
        ...findings,
        ...lost.map((page): Finding => ({ rule: 'A page that no link leads to', page, place: page })),
        ...dangling,
      ];
    },
    figures: () => ({ links }),
  };
}
