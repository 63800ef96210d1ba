import type { Finding } from '../finding.ts';
import { attribute, startTag } from '../reading/page.ts';
import { pathOf, resolveInside, type Site, urlOf } from '../reading/site.ts';
import type { Check } from './check.ts';

const HOME = '/';
/** The page that hosts show for an address that leads nowhere; nothing links to it. */
export const NOT_FOUND = '/404.html';
const LINKS = ['href', 'src', 'action'];

/** The check of links, which follows those of files that are no pages too. */
export interface LinkCheck extends Check {
  /** Notes a URL in a file, to be followed at the end. */
  readonly note: (page: string, url: string, place: string) => void;
  /** Every path that a page or noted file leads to. */
  readonly named: ReadonlySet<string>;
}

/**
 * Checks that each internal link leads to a file and, with an anchor, to an element, and that every page is reached
 * from the home page.
 */
export function checkLinks(site: Site): LinkCheck {
  const paths = new Set(site.files.map(pathOf));
  const anchors = new Set<string>();
  const named = new Set<string>();
  const leadsTo = new Map<string, string[]>();
  const wanted: { page: string; anchor: string; place: string }[] = [];
  const findings: Finding[] = [];
  let links = 0;

  const isHere = (url: string, page: string): boolean => {
    const from = urlOf(site, page);
    return URL.canParse(url, from) && new URL(url, from).origin === site.origin;
  };
  const note = (page: string, url: string, place: string): string | null => {
    const target = resolveInside(site, page, url);
    if (!target) {
      // Another page of the origin is outside the folder the site is served under.
      if (isHere(url, page)) findings.push({ rule: 'A link out of the site’s folder', page, place });
      return null;
    }
    links++;
    named.add(target.path);
    if (!paths.has(target.path)) findings.push({ rule: 'A link that leads nowhere', page, place });
    else if (target.anchor !== '') wanted.push({ page, anchor: `${target.path}#${target.anchor}`, place });
    return target.path;
  };

  const reach = (): Set<string> => {
    const reached = new Set([HOME]);
    // A Set visits what is added to it on the way.
    for (const path of reached) for (const next of leadsTo.get(path) ?? []) reached.add(next);
    return reached;
  };

  return {
    named,
    note: (page, url, place) => void note(page, url, place),
    visit: ({ path, elements }) => {
      const targets = new Set<string>();
      for (const element of elements) {
        const id = attribute(element, 'id');
        if (id !== undefined) anchors.add(`${path}#${id}`);
        const isAddress = ['og:image', 'og:url'].includes(attribute(element, 'property') ?? '');
        for (const { name, value } of element.attrs) {
          if (isAddress && name === 'content') note(path, value, startTag(element));
          const urls = name === 'srcset' ? value.split(',').map((one) => one.trim().split(' ')[0] ?? '') : [value];
          if (!LINKS.includes(name) && name !== 'srcset') continue;
          for (const url of urls) {
            const target = note(path, url, startTag(element));
            if (target !== null && element.tagName === 'a') targets.add(target);
          }
        }
      }
      leadsTo.set(path, [...targets]);
      return [];
    },
    finish: () => {
      const reached = reach();
      const lost = [...leadsTo.keys()].filter((path) => !reached.has(path) && path !== NOT_FOUND);
      const dangling = wanted.filter(({ anchor }) => !anchors.has(anchor));
      return [
        ...findings,
        ...lost.map((page): Finding => ({ rule: 'A page that no link leads to', page, place: page })),
        ...dangling.map(({ page, place }): Finding => ({ rule: 'A link to an anchor that is not there', page, place })),
      ];
    },
    figures: () => ({ links }),
  };
}
