import type { Finding } from '../finding.ts';
import { attribute, type Page, textOf } from '../reading/page.ts';
import { type Site, urlOf } from '../reading/site.ts';
import type { Rule } from '../rules.ts';
import { type Check, nothing } from './check.ts';
import { IANA_FOLDER } from './copies/iana-check.ts';
import { NOT_FOUND } from './link-check.ts';

// Pages that search engines leave out, each with the page that they list instead, if there is one.
const UNLISTED: ReadonlyMap<string, string | null> = new Map([
  [NOT_FOUND, null],
  [IANA_FOLDER, '/entries/'],
]);

const meta = (page: Page, key: string, value: string): string | undefined => {
  const element = page.elements.find((one) => one.tagName === 'meta' && attribute(one, key) === value);
  return element && attribute(element, 'content');
};

// The names of the terms in JSON-LD, which name what the page is about; null if the JSON-LD cannot be read.
function namesIn(json: string): string[] | null {
  try {
    const { '@graph': graph } = JSON.parse(json) as { '@graph': { '@type'?: string; name?: string }[] };
    return graph.flatMap(({ '@type': type, name = '' }) => (type === 'DefinedTerm' ? [name] : []));
  } catch {
    return null;
  }
}

function sitemapUrls(site: Site): string[] {
  return site.files
    .filter((file) => /^\/sitemap-\d+\.xml$/.test(file))
    .flatMap((file) => [...site.read(file).matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? ''));
}

/** The head of a page. The canonical link is null for a page that search engines leave out. */
interface Head {
  readonly title: string;
  readonly description: string;
  readonly canonical: string | null;
}

// Finds titles and descriptions that an earlier page of the same kind has, too.
function findAlike(heads: ReadonlyMap<string, Head>): Finding[] {
  const seen = new Map<string, string>();
  return [...heads].flatMap(([path, head]) =>
    (['title', 'description'] as const).flatMap((what): Finding[] => {
      const text = head[what];
      const key = `${what} ${path.split('/')[1] ?? ''} ${text}`;
      const other = seen.get(key);
      seen.set(key, path);
      if (text === '' || other === undefined) return [];
      return [{ rule: `A ${what} that two pages have`, page: path, place: `${text} (${other})` }];
    }),
  );
}

/**
 * Checks heads: canonical, sitemap and path agree; titles and descriptions differ within a kind of page; the
 * Content-Security-Policy stands first and alone; linked data names the page.
 */
export function checkHeads(site: Site, policy: string): Check<Head> {
  return {
    // The policy is the same for all pages. It is part of the terms, which decide whether kept findings still count.
    against: nothing,
    visit: (page, left) => {
      const { path, elements } = page;
      const findings: Finding[] = [];
      const find = (rule: Rule, place: string): void => void findings.push({ rule, page: path, place });
      const title = elements.find(({ tagName }) => tagName === 'title');
      const heading = title ? textOf(title).trim() : '';
      const description = meta(page, 'name', 'description') ?? '';
      if (heading === '') find('No title', path);
      if (description === '') find('No description', path);

      const link = elements.find((one) => one.tagName === 'link' && attribute(one, 'rel') === 'canonical');
      const canonical = (link && attribute(link, 'href')) ?? '';
      const listed = UNLISTED.has(path) ? (UNLISTED.get(path) ?? null) : path;
      const expected = listed === null ? '' : urlOf(site, listed);
      if (canonical !== expected)
        find('A canonical link that is not the page', `${canonical || 'none'} instead of ${expected || 'none'}`);
      left.note({ title: heading, description, canonical: UNLISTED.has(path) ? null : canonical });
      const robots = meta(page, 'name', 'robots') ?? '';
      if ((robots === 'noindex') !== UNLISTED.has(path))
        find('A page that search engines should leave out, or should not', robots || 'no noindex');

      const policies = elements.filter((one) => attribute(one, 'http-equiv') !== undefined);
      const found = policies.map((one) => attribute(one, 'content')).join();
      const first = elements[elements.findIndex((one) => attribute(one, 'charset') !== undefined) + 1];
      if (found !== policy || first !== policies[0]) find('Another Content-Security-Policy', found);
      const about = elements
        .filter(({ tagName }) => tagName === 'h1')
        .map(textOf)
        .join();
      for (const script of elements.filter((one) => attribute(one, 'type') === 'application/ld+json')) {
        const told = namesIn(textOf(script));
        if (told === null || told.some((name) => name !== about))
          find('Linked data that is not the page’s', textOf(script));
      }
      return findings;
    },
    finish: (heads) => {
      const canonicals = new Set([...heads.values()].flatMap(({ canonical }) => canonical ?? []));
      const urls = sitemapUrls(site);
      const listed = new Set(urls);
      const find = (rule: Rule, place: string): Finding => ({ rule, page: '/sitemap-index.xml', place });
      return [
        ...findAlike(heads),
        ...[...canonicals].filter((url) => !listed.has(url)).map((url) => find('A page that no sitemap lists', url)),
        ...urls.filter((url) => !canonicals.has(url)).map((url) => find('A URL of the sitemap without a page', url)),
        ...(urls.length === listed.size ? [] : [find('A URL that the sitemap lists twice', String(urls.length))]),
      ];
    },
  };
}
