import { attribute, hasClass, type HtmlElement, type Page } from './page.ts';

type TreeNode = HtmlElement['childNodes'][number];

/** A text, and the element that marks it as a name, a code or IANA's; null for the site's own words. */
interface Part {
  readonly text: string;
  readonly quoted: HtmlElement | null;
}

/** The texts of a block, up to the next block. */
export interface Words {
  readonly block: HtmlElement;
  readonly parts: readonly Part[];
}

const SILENT = new Set(['script', 'style', 'svg', 'pre', 'picture', 'select', 'template']);
const INLINE = new Set([
  'a',
  'b',
  'code',
  'del',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  'small',
  'span',
  'strong',
  'time',
]);
const QUOTING = new Set(['code', 'del', 'ins', 'kbd', 'q', 'time']);
// The classes of elements that hold names, numbers, codes or IANA's words.
const QUOTED = /(?:^| )(?:verbatim|name|label|ports|footnote|derived|words)(?: |$)/;
// Links with names of things as their text: to other sites, and to pages of things in the registry.
const NAMED = /^https?:|\/(?:service|contact|organization|reference|port|range)\/[^/]/;

/** Whether the parent of an element has a class. */
export function isIn({ parentNode }: HtmlElement, name: string): boolean {
  return parentNode !== null && 'attrs' in parentNode && hasClass(parentNode, name);
}

/** Whether an element stands, at any depth, inside an element with a class. */
export function isWithin({ parentNode }: HtmlElement, name: string): boolean {
  if (parentNode === null || !('attrs' in parentNode)) return false;
  return hasClass(parentNode, name) || isWithin(parentNode, name);
}

function isQuoted(element: HtmlElement): boolean {
  const { tagName, attrs } = element;
  if (QUOTING.has(tagName)) return true;
  if (tagName === 'a' && NAMED.test(attribute(element, 'href') ?? '')) return true;
  // In the lead of a port's page, bold text is a common name or IANA's words.
  if (tagName === 'b') return isIn(element, 'lede');
  // A cell with a column's name is a cell of an entry. Heads, captions and other cells are the site's own.
  if (tagName === 'td') return attribute(element, 'data-column') !== undefined;
  return attrs.length > 0 && QUOTED.test(attribute(element, 'class') ?? '');
}

const isSilent = (element: HtmlElement): boolean =>
  SILENT.has(element.tagName) || attribute(element, 'aria-hidden') === 'true';

/** The texts of a page, block by block; only blocks with words of the site's own. */
export function readWords({ elements }: Page): Words[] {
  const body = elements.find(({ tagName }) => tagName === 'body');
  const words: Words[] = [];
  let parts: Part[] = [];
  const close = (block: HtmlElement): void => {
    if (parts.length > 0) words.push({ block, parts });
    parts = [];
  };
  const walk = (node: TreeNode, block: HtmlElement, quoted: HtmlElement | null): void => {
    if ('value' in node && node.value !== '') parts.push({ text: node.value, quoted });
    if (!('tagName' in node)) return;
    const isInline = INLINE.has(node.tagName);
    if (!isInline) close(block);
    if (isSilent(node)) return;
    const inside = isInline ? block : node;
    for (const child of node.childNodes) walk(child, inside, quoted ?? (isQuoted(node) ? node : null));
    if (!isInline) close(inside);
  };
  if (body) walk(body, body, null);
  return words;
}
