import { type DefaultTreeAdapterMap, parse, serializeOuter } from 'parse5';
import { pathOf } from './site.ts';

export type HtmlElement = DefaultTreeAdapterMap['element'];
type TreeNode = DefaultTreeAdapterMap['node'];

/** A page of the built site, parsed as a browser would (HTML Living Standard §13.2). */
export interface Page {
  readonly path: string;
  readonly html: string;
  /** Every element, in the order of the document. */
  readonly elements: readonly HtmlElement[];
  /** Parse errors, which a browser would have to mend, by their names in the standard. */
  readonly errors: readonly { readonly code: string; readonly place: string }[];
}

function collect(node: TreeNode, elements: HtmlElement[]): void {
  if ('tagName' in node) elements.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, elements);
}

const VOID = ['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'];

// The parser reports few of the errors that it mends while it builds the tree. An element that it closed or moved shows
// by its place in the tree.
function findMended(elements: readonly HtmlElement[], html: string): { code: string; at: number }[] {
  let before = -1;
  let closed = 0;
  const mended = elements.flatMap(({ tagName, sourceCodeLocation }) => {
    const at = sourceCodeLocation?.startOffset ?? before;
    const moved = at < before || !sourceCodeLocation;
    before = at;
    const start = html.startsWith('/>', (sourceCodeLocation?.startTag?.endOffset ?? 2) - 2);
    const open = !sourceCodeLocation?.endTag && !VOID.includes(tagName) && !start;
    if (sourceCodeLocation?.endTag) closed++;
    return [...(moved ? [{ code: 'moved-element', at }] : []), ...(open ? [{ code: 'unclosed-element', at }] : [])];
  });
  // Inside an attribute, a < is only text.
  const ends = html.replace(/="[^"]*"/g, '').match(/<\/[a-z]/gi)?.length ?? 0;
  return ends === closed ? mended : [...mended, { code: `${ends - closed}-end-tags-without-element`, at: 0 }];
}

export function parsePage(file: string, html: string): Page {
  const errors: { code: string; at: number }[] = [];
  const tree = parse(html, {
    // So the content of <noscript> is parsed as a part of the page.
    scriptingEnabled: false,
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset }) => void errors.push({ code, at: startOffset }),
  });
  const elements: HtmlElement[] = [];
  collect(tree, elements);
  const all = [...errors, ...findMended(elements, html)];
  const place = (at: number): string => html.slice(Math.max(0, at - 40), at + 40);
  return { path: pathOf(file), html, elements, errors: all.map(({ code, at }) => ({ code, place: place(at) })) };
}

export function attribute({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** All text inside an element. */
export function textOf(node: TreeNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The elements with one of some tag names inside another element, in order. */
export function inside(element: HtmlElement, ...names: readonly string[]): HtmlElement[] {
  const elements: HtmlElement[] = [];
  for (const child of element.childNodes) collect(child, elements);
  return elements.filter(({ tagName }) => names.includes(tagName));
}

export function hasClass(element: HtmlElement, name: string): boolean {
  const classes = attribute(element, 'class');
  return classes !== undefined && (classes === name || classes.split(' ').includes(name));
}

/** The start tag of an element, to show where something is. */
export function startTag(element: HtmlElement): string {
  return serializeOuter({ ...element, childNodes: [] }).replace(/<\/[^<]*$/, '');
}
