import { printCitation, printCitations, readCitation, type Snippet } from '../formats/citations.ts';
import { portCommands } from '../formats/commands/port-commands.ts';
import { printTraffic, readNftables } from '../formats/commands/traffic.ts';
import { element } from './element.ts';
import { href } from './href.ts';

/**
 * A citation in all forms, plain text first; none if `plain` is not a citation in plain text. `anchor` is the part of
 * the page that is cited, `#…` or ''. `base` is the path of the site's folder.
 */
export function citationsOf(plain: string, anchor: string, base: string): Snippet[] {
  const cited = readCitation(plain);
  if (!cited) return [];
  const path = new URL(cited.url).pathname.slice(base.length);
  const citable = { ...cited, url: cited.url + anchor, path };
  return [printCitation(citable), ...printCitations(citable)];
}

/**
 * The snippets for all tools. `form` is the first of them, which the built page shows. If there are ports, `form` has
 * them as nftables rules. If there is just one port, commands follow.
 */
export function formsOf(form: string, { name, description, lines, labels }: DOMStringMap): Snippet[] {
  const uses = readNftables(form);
  const traffic = { name: name ?? null, description: description ?? '', lines: lines ?? '' };
  const snippets = printTraffic({ ...traffic, uses, labels: labels?.split(' ') ?? [] });
  const [port, ...others] = new Set(uses.flatMap(({ ports }) => ports).flatMap(({ first, last }) => [first, last]));
  const isOne = port !== undefined && others.length === 0;
  const transports = uses.map(({ transport }) => transport);
  return isOne ? [...snippets, ...portCommands(port, transports)] : snippets;
}

/** Adds all other forms, with titles, to a disclosure that has one. Returns the elements of all forms. */
export function showForms(details: HTMLElement): HTMLElement[] {
  const [shown] = details.getElementsByTagName('pre');
  if (!shown) return [];
  const text = shown.textContent;
  const isCitation = details.classList.contains('cite');
  const print = (): Snippet[] => {
    const anchor = document.querySelector('tr:target') ? location.hash : '';
    return isCitation ? citationsOf(text, anchor, href('')) : formsOf(text, details.dataset);
  };
  const forms = print().map(({ title }, i) => {
    const form = i === 0 ? shown : document.createElement('pre');
    details.lastElementChild?.before(element('b', title), form);
    return form;
  });
  const fill = (): void => print().forEach((one, i) => forms[i]?.replaceChildren(one.text));
  fill();
  if (isCitation) addEventListener('hashchange', fill);
  return forms;
}
