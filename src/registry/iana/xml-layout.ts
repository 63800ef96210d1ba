import type { ContactDetails } from '../record/contact.ts';
import type { Entry } from '../record/entry.ts';
import type { Structure } from '../record/release.ts';
import { escapeAttribute, escapeText } from '../text/markup.ts';
import { childrenOf, type XmlElement } from '../text/xml.ts';
import { emptyElement, type Parts, plainLayout, wordOf } from './layout.ts';
import { type RowLayout, tabulateLayouts } from './layout-table.ts';
import { partPrinter, printAssignee } from './print-parts.ts';
import type { IanaInfo } from './xml-info.ts';

// The layouts of records and people are kept row by row, and not in the layout of the root.
const OF_ROWS = new Set(['record', 'people']);

function printElement({ name, attributes, children }: XmlElement): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  const start = `<${name}${said.join('')}`;
  if (children.every((child) => typeof child === 'string' && child.trim() === '')) return `${start}/>`;
  const content = children.map((child) => (typeof child === 'string' ? escapeText(child) : printElement(child)));
  return `${start}>${content.join('')}</${name}>`;
}

const tagsOf = (xml: string): string => (xml.match(/<[^>]*>/g) ?? []).join('');

// In the last run of a word, one token is enough: it takes all elements of the word that are left.
function joinTokens(tokens: readonly string[]): string {
  const lastOf = new Map(tokens.map((token, i) => [wordOf(token), i]));
  const kept: string[] = [];
  let end = tokens.length - 1;
  for (let i = end; i >= 0; i--) {
    const token = tokens[i] ?? '';
    if (token !== tokens[i + 1]) end = i;
    if (token !== tokens[i - 1] || lastOf.get(token) !== end) kept.push(token);
  }
  return kept.reverse().join(' ');
}

// Whether an element is printed with the tags that it has; its text may be broken into lines in another way.
function hasTagsOf(expected: string, element: XmlElement): boolean {
  const [first, ...others] = element.children;
  const isText = typeof first === 'string' && first.trim() !== '' && others.length === 0;
  // Nearly all elements are so. They need not be printed to be compared.
  if (isText && Object.keys(element.attributes).length === 0)
    return expected.startsWith(`<${element.name}>`) && expected.indexOf('<', 1) === expected.lastIndexOf('<');
  const xml = printElement(element);
  return xml === expected || tagsOf(xml) === tagsOf(expected);
}

// The layout of an element that is printed from parts.
function layoutOf(element: XmlElement, parts: Parts, spare: ReadonlyMap<string, string> = new Map()): string {
  const taken = new Map<string, number>();
  const tokens: string[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const word = child.attributes['type'] === 'person' ? 'person' : child.name;
    const [elements, i] = [parts.get(word) ?? [], taken.get(word) ?? 0];
    const expected = elements.length === 0 && i === 0 ? (spare.get(word) ?? emptyElement(word)) : (elements[i] ?? '');
    const token = OF_ROWS.has(word) || hasTagsOf(expected, child) ? word : printElement(child);
    if (token !== emptyElement(word)) taken.set(word, i + 1);
    tokens.push(token);
  }
  return joinTokens(tokens);
}

/** The structure of IANA's XML, as far as it is not the plain one; undefined where all of it is. */
export function readStructure(
  root: XmlElement,
  info: IanaInfo,
  entries: readonly Entry[],
  contacts: readonly ContactDetails[],
): Structure | undefined {
  const printer = partPrinter(info, contacts);
  const row = (layout: string, parts: Parts): RowLayout => ({ layout, plain: plainLayout(parts) });
  const records = childrenOf(root, 'record').map((record, i) => {
    const entry = entries[i] as Entry;
    const parts = printer.ofRecord(entry);
    return row(layoutOf(record, parts, new Map([['assignee', printAssignee(entry)]])), parts);
  });
  const people = childrenOf(root, 'people').flatMap((list) => childrenOf(list, 'person'));
  const persons = people.map((person, i) => {
    const parts = printer.ofPerson(contacts[i] as ContactDetails);
    return row(layoutOf(person, parts), parts);
  });
  const parts = printer.ofRegistry(entries.length > 0 ? ['record'] : [], contacts.length > 0 ? ['people'] : []);
  const layout = layoutOf(root, parts);
  const structure = {
    registry: layout === plainLayout(parts) ? '' : layout,
    records: tabulateLayouts(records),
    people: tabulateLayouts(persons),
  };
  const isPlain =
    structure.registry === '' &&
    [structure.records, structure.people].every((table) => Object.keys(table).length === 0);
  return isPlain ? undefined : structure;
}
