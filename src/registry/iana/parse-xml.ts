import { type ContactDetails, duplicateContacts, parseContact } from '../record/contact.ts';
import { isDate } from '../text/date.ts';
import { type Entry, parseEntry } from '../record/entry.ts';
import { printLabels } from '../text/labels.ts';
import { type Problem, RegistryError, throwProblems } from '../text/problem.ts';
import type { RegistryInfo } from '../record/release.ts';
import { cellText, xrefLabel } from './xml-cell.ts';
import { findUnread } from './xml-shape.ts';
import { childrenOf, type XmlElement, parseXml, textOf } from '../text/xml.ts';

/** What IANA's XML holds: a release, but for where it was read from and whether it is whole. */
export interface IanaRegistry {
  readonly info: Omit<RegistryInfo, 'source' | 'excerpt'>;
  readonly entries: readonly Entry[];
  readonly contacts: readonly ContactDetails[];
}

const REGISTRY_ID = 'service-names-port-numbers';

const isPerson = (xref: XmlElement): boolean => xref.attributes['type'] === 'person';
const printXrefs = (xrefs: readonly XmlElement[]): string => printLabels(xrefs.map(xrefLabel));

function parseRecord(record: XmlElement, file: string, problems: Problem[]): Entry {
  const cell = (name: string): string => childrenOf(record, name).map(cellText).join('\n');
  const xrefs = childrenOf(record, 'xref');
  const contacts = printXrefs(xrefs.filter(isPerson));
  const [assignee] = childrenOf(record, 'assignee');
  const cells = [
    cell('name'),
    cell('number'),
    cell('protocol'),
    cell('description'),
    // Where the XML names no assignee, IANA's CSV repeats the contacts.
    assignee ? printXrefs(childrenOf(assignee, 'xref')) : contacts,
    contacts,
    record.attributes['date'] ?? '',
    record.attributes['updated'] ?? '',
    printXrefs(xrefs.filter((xref) => !isPerson(xref))),
    cell('sc'),
    cell('unauthorized'),
    cell('note'),
  ];
  return parseEntry(cells, file, record.line, problems);
}

function parsePerson(person: XmlElement, file: string, problems: Problem[]): ContactDetails {
  const values = (name: string): string[] =>
    childrenOf(person, name)
      .map((child) => textOf(child).trim())
      .filter((text) => text !== '');
  for (const value of [...values('name'), ...values('org'), ...values('uri')].filter((text) => /[|\n]/.test(text))) {
    const remedy = 'contacts.csv joins values with "|": choose another separator in src/registry/record/contact.ts.';
    problems.push({ file, line: person.line, value, problem: 'a "|" or line break in a contact', remedy });
  }
  const join = (name: string): string => values(name).join('|');
  const cells = [person.attributes['id'] ?? '', join('name'), join('org'), join('uri'), join('updated')];
  return parseContact(cells, file, person.line, problems);
}

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

// IANA shows an xref that has a text as the text alone: where it leads is kept by that text.
function collectLinks(root: XmlElement, file: string, problems: Problem[]): Record<string, string> {
  const links = new Map<string, string>();
  for (const xref of descendants(root, 'xref').filter((one) => textOf(one).trim() !== '')) {
    const label = xrefLabel(xref);
    const { type = '', data = '' } = xref.attributes;
    const report = (problem: string, remedy: string): void =>
      void problems.push({ file, line: xref.line, value: `${label} → ${data}`, problem, remedy });
    if (type === 'uri') {
      if ((links.get(label) ?? data) !== data) {
        report('one text for two addresses', 'Keep links by entry, not by text (src/registry/record/release.ts).');
      }
      links.set(label, data);
    } else if (
      data !== '' &&
      !label
        .toLowerCase()
        .replace(/^rfc (?=\d)/, 'rfc')
        .startsWith(data.toLowerCase())
    ) {
      report(`a cross-reference whose text does not name what it leads to`, 'Keep its target in registry.json.');
    }
  }
  return Object.fromEntries(links);
}

function parseInfo(root: XmlElement, file: string, problems: Problem[]): IanaRegistry['info'] {
  const text = (name: string): string => childrenOf(root, name).map(textOf).join('\n').trim();
  const updated = text('updated');
  if (!/^\d{4}-\d\d-\d\d$/.test(updated) || !isDate(updated)) {
    const remedy = 'Write YYYY-MM-DD.';
    problems.push({
      file,
      line: root.line,
      value: updated,
      problem: 'the release has no date, or a malformed one',
      remedy,
    });
  }
  if (text('title') === '' || childrenOf(root, 'note').length === 0) {
    const remedy = 'The source is incomplete: fetch it again.';
    problems.push({
      file,
      line: root.line,
      value: text('title'),
      problem: 'the registry has no title or no note',
      remedy,
    });
  }
  const cited = childrenOf(root, 'record')
    .flatMap((record) => ['description', 'unauthorized', 'note'].flatMap((name) => childrenOf(record, name)))
    .flatMap((cell) => descendants(cell, 'xref'));
  return {
    title: text('title'),
    category: text('category'),
    updated,
    references: childrenOf(root, 'xref').map(xrefLabel),
    experts: text('expert'),
    notes: childrenOf(root, 'note').map((note) => ({
      title: note.attributes['title'] ?? '',
      text: registryText(note),
    })),
    footnotes: Object.fromEntries(
      childrenOf(root, 'footnote').map((footnote) => [footnote.attributes['anchor'] ?? '', registryText(footnote)]),
    ),
    links: collectLinks(root, file, problems),
    citations: [...new Set(cited.map(xrefLabel))].sort(),
  };
}

/** Takes IANA's XML and its file name and returns what it holds; throws RegistryError with every problem. */
export function parseIanaXml(text: string, file: string): IanaRegistry {
  const root = parseXml(text, file);
  if (root.name !== 'registry' || root.attributes['id'] !== REGISTRY_ID) {
    const remedy = `Give IANA's ${REGISTRY_ID}.xml.`;
    const value = `<${root.name} id="${root.attributes['id'] ?? ''}">`;
    throw new RegistryError([{ file, line: root.line, value, problem: 'not the registry', remedy }]);
  }
  const problems = findUnread(root, file);
  const entries = childrenOf(root, 'record').map((record) => parseRecord(record, file, problems));
  const people = childrenOf(root, 'people').flatMap((list) => childrenOf(list, 'person'));
  const contacts = people.map((person) => parsePerson(person, file, problems));
  const info = parseInfo(root, file, problems);
  throwProblems([...problems, ...duplicateContacts(contacts, file)]);
  return { info, entries, contacts };
}
