import { SaxesParser } from 'saxes';
import { slug } from '../../../registry/index/permalink.ts';
import type { Finding } from '../../finding.ts';
import { attribute, inside, type Page, parsePage, startTag, textOf } from '../../reading/page.ts';
import type { Rows } from '../../reading/rows.ts';
import { resolveInside, type Site } from '../../reading/site.ts';
import type { Rule } from '../../rules.ts';
import { missingPages } from '../missing.ts';

/** The folder in which IANA publishes its registry. */
export const IANA_FOLDER = '/assignments/service-names-port-numbers/';
const NAME = 'service-names-port-numbers';
const XHTML = `${IANA_FOLDER}${NAME}.xhtml`;
const COPIES = ['csv', 'xml', 'txt'].map((end) => [`${IANA_FOLDER}${NAME}.${end}`, `/${NAME}.${end}`] as const);

// The names of all elements in an XHTML file, read as XML. A browser takes only elements in XHTML's namespace for HTML.
function readElements(text: string): string[] | Error {
  const names: string[] = [];
  const faults: Error[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ uri, local }) =>
    names.push(uri === 'http://www.w3.org/1999/xhtml' ? local : `{${uri}}${local}`),
  );
  parser.on('error', (error) => faults.push(error));
  parser.write(text).close();
  return faults[0] ?? names;
}

// The start tags and the text of a page, without the namespace, for comparing.
function sayingOf({ elements }: Page): string {
  const [html] = elements;
  const tags = elements.map((one) => startTag({ ...one, attrs: one.attrs.filter(({ name }) => name !== 'xmlns') }));
  return [...tags, html ? textOf(html) : ''].join('\n');
}

/**
 * Checks the site's copies of IANA's addresses: the files there are the same as the downloads, the page is there as
 * HTML and as XML, and the ID of each contact and former contact leads to the contact's page.
 */
export function checkIanaAddresses(site: Site, rows: Rows, former: readonly string[]): Finding[] {
  const find = (rule: Rule, page: string, place = page): Finding => ({ rule, page, place });
  const files = new Set(site.files);
  const missing = [XHTML, ...COPIES.map(([copy]) => copy)].filter((file) => !files.has(file));
  const others = COPIES.filter(([copy, file]) => files.has(copy) && site.read(copy) !== site.read(file));
  const found = [
    ...missing.map((file) => find('A file that is missing', file)),
    ...others.map(([copy]) => find('A copy that is not the same', copy)),
  ];
  const absent = missingPages(site, [IANA_FOLDER]);
  if (absent.length > 0) return [...found, ...absent];

  const page = parsePage(`${IANA_FOLDER}index.html`, site.read(`${IANA_FOLDER}index.html`));
  if (files.has(XHTML)) {
    const text = site.read(XHTML);
    const names = readElements(text);
    if (names instanceof Error) found.push(find('XHTML that a browser cannot read', XHTML, names.message));
    else if (
      names.join() !== page.elements.map(({ tagName }) => tagName).join() ||
      sayingOf(parsePage(XHTML, text)) !== sayingOf(page)
    )
      found.push(find('XHTML that is not the same as HTML', XHTML));
  }
  const [main] = page.elements.filter(({ tagName }) => tagName === 'main');
  const links = new Map(
    (main ? inside(main, 'a') : []).map((link) => [
      attribute(link, 'id'),
      resolveInside(site, page.path, attribute(link, 'href') ?? '')?.path,
    ]),
  );
  const ids = new Set([...[...rows.contacts.values()].map(([id = '']) => id), ...former]);
  const astray = [...ids].filter((id) => (links.get(id) ?? `/contact/${slug(id)}/`) !== rows.contactPath(id));
  return [...found, ...astray.map((id) => find('An ID that leads to another contact', IANA_FOLDER, id))];
}
