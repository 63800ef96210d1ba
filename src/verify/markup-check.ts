import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import { attribute, type Element, type Page, startTag } from './page.ts';
import { resolveInside, type Site } from './site.ts';

// Attributes that make a browser ask for something, or send something, without a reader's click.
const REQUESTS: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  link: ['href'],
  form: ['action'],
  iframe: ['src'],
  object: ['data'],
  embed: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  image: ['href'],
  use: ['href'],
};
const ADDRESS = /[\w.+-]@[\w-]/;

function checkElement(site: Site, page: Page, element: Element): Finding[] {
  const { tagName, attrs } = element;
  const find = (rule: string, remedy: string): Finding => ({ rule, page: page.path, place: startTag(element), remedy });
  const findings: Finding[] = [];
  if (attrs.some(({ name }) => name.startsWith('on')))
    findings.push(find('Code in an attribute', 'Add the listener in src/scripts/.'));
  if (tagName === 'style' || attribute(element, 'style') !== undefined)
    findings.push(find('Inline style', 'Write it in src/styles/site.css.'));
  // A data block is not run (HTML §4.12.1), and a Content-Security-Policy does not forbid it.
  const isData = attribute(element, 'type') === 'application/ld+json';
  if (tagName === 'script' && !isData && attribute(element, 'src') === undefined)
    findings.push(find('Inline script', 'Write it in src/scripts/.'));
  for (const { name, value } of attrs) {
    if ((name === 'href' || name === 'src' || name === 'action') && /^\s*(javascript|data|vbscript):/i.test(value))
      findings.push(find('A URI that runs or embeds', 'Link only what is http or https.'));
    const isCanonical = tagName === 'link' && attribute(element, 'rel') === 'canonical';
    if (!isCanonical && REQUESTS[tagName]?.includes(name) && !resolveInside(site, page.path, value.split(' ')[0] ?? ''))
      findings.push(find('A request to another origin', 'Serve the file from this site.'));
  }
  return findings;
}

/** Takes the site and returns the check of markup: valid for a browser, nothing inline, nothing from elsewhere, no plain e-mail address. */
export function checkMarkup(site: Site): Check {
  let elements = 0;
  return {
    visit: (page) => {
      const find = (rule: string, place: string, remedy: string): Finding => ({ rule, page: page.path, place, remedy });
      elements += page.elements.length;
      const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
      const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
      const count = (name: string): number => page.elements.filter(({ tagName }) => tagName === name).length;
      const ones = ['title', 'h1', 'main'].filter((name) => count(name) !== 1);
      const [html] = page.elements;
      const address = ADDRESS.exec(page.html);
      return [
        ...page.errors.map(({ code, place }) => find(`Invalid HTML: ${code}`, place, 'Mend the component.')),
        ...page.elements.flatMap((element) => checkElement(site, page, element)),
        ...twice.map((id) => find('An id that stands twice', id, 'Give each its own.')),
        ...ones.map((name) => find(`Not one <${name}>`, `${count(name)} of them`, 'A page has one.')),
        ...(html && attribute(html, 'lang') ? [] : [find('No language', '<html>', 'Set lang.')]),
        ...(address
          ? [
              find(
                'A plain e-mail address',
                page.html.slice(address.index - 20, address.index + 40),
                'See src/middleware.ts.',
              ),
            ]
          : []),
      ];
    },
    figures: () => ({ elements }),
  };
}
