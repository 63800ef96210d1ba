import type { Finding } from '../finding.ts';
import { attribute, type HtmlElement, type Page, startTag } from '../reading/page.ts';
import { resolveInside, type Site } from '../reading/site.ts';
import type { Rule } from '../rules.ts';
import { type Check, nothing } from './check.ts';

// The elements and attributes that the site uses. Look at any other before you add it here: most markup that can run
// code, or load something from another origin, is an attribute that nobody thought of.
const EVERYWHERE = ['aria-hidden', 'aria-label', 'aria-labelledby', 'class', 'id', 'role', 'title'];
const SVG = ['fill', 'stroke', 'stroke-opacity', 'text-anchor', 'transform'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  meta: ['charset', 'content', 'http-equiv', 'name', 'property'],
  link: ['as', 'crossorigin', 'fetchpriority', 'href', 'rel', 'title', 'type'],
  script: ['src', 'type'],
  a: ['aria-current', 'data-view', 'href', 'rel'],
  form: ['action', 'autocomplete'],
  fieldset: [],
  legend: [],
  label: ['for'],
  select: ['name'],
  optgroup: ['label'],
  option: ['selected', 'value'],
  h1: ['tabindex'],
  input: [
    ...['aria-describedby', 'autocapitalize', 'autocomplete', 'checked', 'form'],
    ...['inputmode', 'max', 'maxlength', 'min', 'name', 'placeholder', 'required', 'spellcheck', 'type', 'value'],
  ],
  button: ['type', 'value'],
  textarea: ['aria-describedby', 'autocapitalize', 'autocomplete', 'placeholder', 'rows', 'spellcheck'],
  figure: ['data-first', 'data-last'],
  img: ['alt', 'height', 'src', 'width'],
  source: ['height', 'media', 'srcset', 'width'],
  time: ['datetime'],
  details: ['data-description', 'data-labels', 'data-lines', 'data-name'],
  div: ['tabindex'],
  section: ['hidden'],
  code: ['data-copy'],
  table: ['data-complete', 'data-release', 'data-total'],
  th: ['scope'],
  td: ['data-column'],
  svg: [...SVG, 'font-family', 'font-size', 'height', 'preserveAspectRatio', 'viewBox', 'width'],
  g: SVG,
  text: [...SVG, 'dy', 'x', 'y'],
  rect: ['height', 'width', 'x', 'y'],
  line: ['x1', 'x2', 'y1', 'y2'],
  path: ['d', 'transform'],
};
const PLAIN = [
  ...['head', 'title', 'body', 'header', 'nav', 'main', 'aside', 'footer', 'h1', 'h2', 'h3', 'p'],
  ...['b', 'hgroup', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'caption', 'thead', 'tbody', 'tr', 'pre', 'q', 'summary'],
  ...['blockquote', 'span', 'small', 'del', 'ins', 'picture', 'figure', 'figcaption', 'output', 'noscript'],
];
const ALLOWED_IN = new Map(
  [...PLAIN.map((tag) => [tag, []] as const), ...Object.entries(ALLOWED)].map(([tag, names]) => [
    tag,
    new Set([...EVERYWHERE, ...names]),
  ]),
);
const METAS = ['content-security-policy'];
// The elements from whose addresses a browser loads something by itself, and the attribute that holds the address.
const REQUESTS: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  source: 'srcset',
  link: 'href',
  form: 'action',
};
const ADDRESS = /[\w.+-]@[\w-]/;

// Whether a URL is one of the web; one that begins with a slash has the scheme of the page.
const isOfWeb = (url: string, base: string): boolean =>
  url.startsWith('/') || /^https?:$/.test(URL.parse(url, base)?.protocol ?? '');

function checkElement(site: Site, page: Page, element: HtmlElement): Finding[] {
  const { tagName, attrs } = element;
  const find = (rule: Rule, what = startTag(element)): Finding => ({ rule, page: page.path, place: what });
  const allowed = ALLOWED_IN.get(tagName);
  if (!allowed) return [find('An element that the site does not use')];
  const strange = attrs.filter(({ name }) => !allowed.has(name));
  const others = strange.map(({ name }) =>
    find('An attribute that the site does not use', `${name} of ${startTag(element)}`),
  );
  if (tagName === 'a') {
    const url = attribute(element, 'href') ?? '';
    const isSafe = url === site.contact || isOfWeb(url, `${site.origin}/`);
    return isSafe ? others : [...others, find('A link with another scheme than http or https')];
  }
  const requests = REQUESTS[tagName];
  if (requests === undefined && tagName !== 'meta') return others;
  const value = (name: string): string => attribute(element, name) ?? '';
  // A browser does not run a data block (HTML §4.12.1), and the Content-Security-Policy allows it.
  const isData = value('type') === 'application/ld+json';
  const isCanonical = value('rel') === 'canonical';
  const asked = value(requests ?? '')
    .split(',')
    .map((one) => one.trim().split(' ')[0] ?? '');
  const outside =
    requests !== undefined && !isData && !isCanonical && asked.some((url) => !resolveInside(site, page.path, url));
  return [
    ...others,
    ...(tagName === 'script' && !isData && value('src') === '' ? [find('An inline script')] : []),
    ...(outside ? [find('A request to another origin')] : []),
    ...(tagName === 'meta' && value('http-equiv') !== '' && !METAS.includes(value('http-equiv'))
      ? [find('A meta element that the site does not use')]
      : []),
    ...(tagName === 'img' && attribute(element, 'alt') === undefined ? [find('A picture without words')] : []),
  ];
}

/** Checks markup: it is valid, has no inline code, loads nothing from elsewhere and shows no plain e-mail address. */
export function checkMarkup(site: Site): Check {
  return {
    against: nothing,
    visit: (page, left) => {
      const find = (rule: Rule, place: string): Finding => ({ rule, page: page.path, place });
      left.count('elements', page.elements.length);
      const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
      const seen = new Set<string>();
      const twice = ids.filter((id) => seen.size === seen.add(id).size);
      const count = (name: string): number => page.elements.filter(({ tagName }) => tagName === name).length;
      const notOne = ['title', 'h1', 'main'].filter((name) => count(name) !== 1);
      const [html] = page.elements;
      const address = ADDRESS.exec(page.html);
      const around = address ? page.html.slice(Math.max(0, address.index - 20), address.index + 40) : '';
      return [
        ...page.errors.map(({ code, place }) => find('Invalid HTML', `${code}: ${place}`)),
        ...page.elements.flatMap((element) => checkElement(site, page, element)),
        ...twice.map((id) => find('An id that two elements have', id)),
        ...notOne.map((name) => find('Not one <title>, <h1> and <main>', `${count(name)} <${name}>`)),
        ...(html && attribute(html, 'lang') ? [] : [find('No language', '<html>')]),
        ...(address ? [find('A plain e-mail address', around)] : []),
      ];
    },
  };
}
