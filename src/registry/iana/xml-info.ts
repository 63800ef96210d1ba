import type { RegistryInfo } from '../record/release.ts';
import { isDay } from '../text/date.ts';
import { printLabels } from '../text/labels.ts';
import { unique } from '../text/list.ts';
import type { Problem } from '../text/problem.ts';
import { childrenOf, textOf, type XmlElement } from '../text/xml.ts';
import { PLACE_ATTRIBUTES, xrefLabel, xrefPlace } from './xml-cell.ts';

/** What IANA's XML says of the registry as a whole. */
export type IanaInfo = Omit<RegistryInfo, 'source' | 'excerpt'>;

function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...descendants(child, name)],
  );
}

// Unlike a cell, a text of the registry keeps its blank lines.
function registryText(element: XmlElement): string {
  const print = (node: XmlElement | string): string => {
    if (typeof node === 'string') return node;
    if (node.name === 'xref') return printLabels([xrefLabel(node)]);
    if (node.name === 'br') return '\n';
    const content = node.children.map(print).join('');
    return node.name === 'paragraph' ? `${content}\n` : content;
  };
  return print(element).trim();
}

// Whether a label says itself where a cross-reference leads: `RFC 6335, Section 5` to rfc6335, and to its section.
function namesTarget(label: string, data: string, place: string): boolean {
  const name = label.toLowerCase().replace(/^rfc (?=\d)/, 'rfc');
  return name.startsWith(data.toLowerCase()) && name.includes(place.toLowerCase());
}

// What IANA's pages make of a cross-reference whose label is no address.
const ADDRESSES = new Map<string, (data: string) => string>([
  ['uri', (data) => data],
  ['rfc-errata', (data) => `https://www.rfc-editor.org/errata/eid${data}`],
  ['registry', (data) => `https://www.iana.org/assignments/${data}`],
]);
const TYPES = [...ADDRESSES.keys(), 'rfc', 'draft', 'person', 'note', 'text', 'unicode'];

// A cross-reference that nobody could follow, or that says two things.
function findStrange(xref: XmlElement, file: string): Problem[] {
  const { type = '' } = xref.attributes;
  const report = (value: string, problem: string, remedy: string): Problem => ({
    file,
    line: xref.line,
    value,
    problem,
    remedy,
  });
  const places = PLACE_ATTRIBUTES.filter((name) => name in xref.attributes);
  return [
    ...(TYPES.includes(type)
      ? []
      : [report(type, 'a cross-reference of an unknown type', 'Teach src/registry/iana/xml-info.ts what it means.')]),
    ...(places.length > 1
      ? [report(places.join(' and '), 'a cross-reference to two places', 'IANA gives one: fetch the file again.')]
      : []),
  ];
}

// IANA's CSV shows a cross-reference that has a text as the text alone. So its address is kept by that text.
/** Adds to `links` the addresses of cross-references that show a text instead, by that text. */
export function addLinks(root: XmlElement, file: string, problems: Problem[], links: Map<string, string>): void {
  for (const xref of descendants(root, 'xref')) {
    problems.push(...findStrange(xref, file));
    const label = xrefLabel(xref);
    const { type = '', data = '' } = xref.attributes;
    const hasText = textOf(xref).trim() !== '';
    if (!hasText && (type === 'uri' || !ADDRESSES.has(type))) continue;
    const report = (problem: string, remedy: string): void =>
      void problems.push({ file, line: xref.line, value: `${label} → ${data}`, problem, remedy });
    const address = ADDRESSES.get(type)?.(data);
    if (address !== undefined) {
      if ((links.get(label) ?? address) !== address)
        report('one text for two addresses', 'Keep links by entry, not by text (src/registry/record/release.ts).');
      links.set(label, address);
    } else if (!namesTarget(label, data, xrefPlace(xref))) {
      report('a cross-reference whose text does not name what it leads to', 'Keep its target in registry.json.');
    }
  }
}

function collectFootnotes(root: XmlElement, file: string, problems: Problem[]): Record<string, string> {
  const footnotes = childrenOf(root, 'footnote').map((footnote) => {
    const text = registryText(footnote);
    const anchor = footnote.attributes['anchor'] ?? '';
    if (anchor === '') {
      const remedy = 'Give the number that references cite as its anchor.';
      problems.push({ file, line: footnote.line, value: text, problem: 'a footnote without an anchor', remedy });
    }
    return [anchor, text] as const;
  });
  return Object.fromEntries(footnotes);
}

/** The labels that are cross-references inside the texts of a record. */
export function citationsIn(record: XmlElement): string[] {
  return ['description', 'unauthorized', 'note']
    .flatMap((name) => childrenOf(record, name))
    .flatMap((cell) => descendants(cell, 'xref'))
    .map(xrefLabel);
}

/**
 * Reads what the root element says of the registry as a whole; adds what is wrong with it to `problems`. `known` are
 * the links of records that `root` has only as empty elements.
 */
export function parseInfo(
  root: XmlElement,
  file: string,
  problems: Problem[],
  known: ReadonlyMap<string, string> = new Map(),
): IanaInfo {
  const text = (name: string): string => childrenOf(root, name).map(textOf).join('\n').trim();
  const report = (value: string, problem: string, remedy: string): void =>
    void problems.push({ file, line: root.line, value, problem, remedy });
  const [title, updated] = [text('title'), text('updated')];
  const notes = childrenOf(root, 'note');
  const links = new Map(known);
  addLinks(root, file, problems, links);
  if (!isDay(updated)) report(updated, 'the release has no date, or a malformed one', 'Write YYYY-MM-DD.');
  if (title === '' || notes.length === 0)
    report(title, 'the registry has no title or no note', 'The source is incomplete: fetch it again.');
  return {
    title,
    category: text('category'),
    updated,
    references: childrenOf(root, 'xref').map(xrefLabel),
    experts: text('expert'),
    notes: notes.map((note) => ({ title: note.attributes['title'] ?? '', text: registryText(note) })),
    footnotes: collectFootnotes(root, file, problems),
    links: Object.fromEntries(links),
    citations: unique(childrenOf(root, 'record').flatMap(citationsIn)).sort(),
  };
}
