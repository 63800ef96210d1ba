import { attribute, hasClass, type HtmlElement, type Page } from './page.ts';

type TreeNode = HtmlElement['childNodes'][number];

/** A text, and the element that says that it is a name, a code or IANA's; null where the site itself speaks. */
interface Part {
  readonly text: string;
  readonly quoted: HtmlElement | null;
}

/** What stands in a block up to the next one. */
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
// A name, a number, a code; what IANA says.
const QUOTED = /(?:^| )(?:verbatim|name|label|ports|footnote|derived|words)(?: |$)/;
// Pages that are called as things of the registry are, and documents of others.
const NAMED = /^https?:|\/(?:service|contact|organization|reference|port|range)\/[^/]/;

/** Whether an element stands directly in one of a class. */
export function isIn({ parentNode }: HtmlElement, name: string): boolean {
  return parentNode !== null && 'attrs' in parentNode && hasClass(parentNode, name);
}

/** Whether an element of a class is somewhere around an element. */
export function isWithin({ parentNode }: HtmlElement, name: string): boolean {
  if (parentNode === null || !('attrs' in parentNode)) return false;
  return hasClass(parentNode, name) || isWithin(parentNode, name);
}

function isQuoted(element: HtmlElement): boolean {
  const { tagName, attrs } = element;
  if (QUOTING.has(tagName)) return true;
  if (tagName === 'a' && NAMED.test(attribute(element, 'href') ?? '')) return true;
  // What people call a port, in bold, and IANA otherwise.
  if (tagName === 'b') return isIn(element, 'lede');
  // A cell of an entry; heads, captions and other cells are the site's.
  if (tagName === 'td') return attribute(element, 'data-column') !== undefined;
  return attrs.length > 0 && QUOTED.test(attribute(element, 'class') ?? '');
}

const isSilent = (element: HtmlElement): boolean =>
  SILENT.has(element.tagName) || attribute(element, 'aria-hidden') === 'true';

/** What a page says, block by block, where at least a part is the site's own. */
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
