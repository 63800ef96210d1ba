import { type Contact, parseContact } from './contact.ts';
import { type Entry, parseEntry } from './entry.ts';
import { printLabels } from './labels.ts';
import { type Problem, RegistryError, throwProblems } from './problem.ts';
import type { RegistryInfo } from './release.ts';
import { cellText, xrefLabel } from './xml-cell.ts';
import { childrenOf, type Element, parseXml, textOf } from './xml.ts';

/** What IANA's XML holds: a release, but for where it was read from and whether it is whole. */
export interface IanaRegistry {
  readonly info: Omit<RegistryInfo, 'source' | 'excerpt'>;
  readonly entries: readonly Entry[];
  readonly contacts: readonly Contact[];
}

const REGISTRY_ID = 'service-names-port-numbers';
const KNOWN: Record<string, readonly string[]> = {
  registry: ['title', 'category', 'updated', 'xref', 'expert', 'note', 'record', 'footnote', 'people'],
  record: ['name', 'number', 'protocol', 'description', 'assignee', 'xref', 'sc', 'unauthorized', 'note'],
  person: ['name', 'org', 'uri', 'updated'],
};
const REPEATED = ['note', 'record', 'footnote', 'xref', 'uri'];

// An element that is not known would be lost without a word, and so would the second of one that stands once.
function reportShape(element: Element, file: string, problems: Problem[]): void {
  const seen = new Set<string>();
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const report = (problem: string, remedy: string): void =>
      void problems.push({ file, line: child.line, value: textOf(child).trim(), problem, remedy });
    if (!KNOWN[element.name]?.includes(child.name)) {
      report(`unknown element <${child.name}> in <${element.name}>`, 'Teach src/registry/iana-xml.ts what it means.');
    }
    const repeats = REPEATED.includes(child.name) && !(element.name === 'record' && child.name === 'note');
    if (seen.has(child.name) && !repeats) {
      report(`a second <${child.name}> in one <${element.name}>`, 'Teach src/registry/iana-xml.ts where it belongs.');
    }
    seen.add(child.name);
  }
}

const isPerson = (xref: Element): boolean => xref.attributes['type'] === 'person';
const printXrefs = (xrefs: readonly Element[]): string => printLabels(xrefs.map(xrefLabel));

function parseRecord(record: Element, file: string, problems: Problem[]): Entry {
  reportShape(record, file, problems);
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

function parsePerson(person: Element, file: string, problems: Problem[]): Contact {
  reportShape(person, file, problems);
  const values = (name: string): string[] =>
    childrenOf(person, name)
      .map((child) => textOf(child).trim())
      .filter((text) => text !== '');
  for (const value of [...values('name'), ...values('org'), ...values('uri')].filter((text) => /[|\n]/.test(text))) {
    const remedy = 'contacts.csv joins values with "|": choose another separator in src/registry/contact.ts.';
    problems.push({ file, line: person.line, value, problem: 'a "|" or line break in a contact', remedy });
  }
  const join = (name: string): string => values(name).join('|');
  const cells = [person.attributes['id'] ?? '', join('name'), join('org'), join('uri'), join('updated')];
  return parseContact(cells, file, person.line, problems);
}

function descendants(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...descendants(child, name)],
  );
}

// Unlike a cell, a note of the registry keeps its blank lines.
function noteText(note: Element): string {
  const print = (node: Element | string): string =>
    typeof node === 'string' ? node : node.name === 'xref' ? `[${xrefLabel(node)}]` : node.children.map(print).join('');
  return print(note).trim();
}

function parseInfo(root: Element, records: readonly Element[]): IanaRegistry['info'] {
  const text = (name: string): string => childrenOf(root, name).map(textOf).join('\n').trim();
  const linked = descendants(root, 'xref').filter(
    (xref) => xref.attributes['type'] === 'uri' && textOf(xref).trim() !== '',
  );
  const cited = records
    .flatMap((record) => [...childrenOf(record, 'description'), ...childrenOf(record, 'note')])
    .flatMap((cell) => descendants(cell, 'xref'));
  return {
    title: text('title'),
    category: text('category'),
    updated: text('updated'),
    references: childrenOf(root, 'xref').map(xrefLabel),
    experts: text('expert'),
    notes: childrenOf(root, 'note').map((note) => ({ title: note.attributes['title'] ?? '', text: noteText(note) })),
    footnotes: Object.fromEntries(
      childrenOf(root, 'footnote').map((footnote) => [footnote.attributes['anchor'] ?? '', textOf(footnote).trim()]),
    ),
    links: Object.fromEntries(linked.map((xref) => [xrefLabel(xref), xref.attributes['data'] ?? ''])),
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
  const problems: Problem[] = [];
  reportShape(root, file, problems);
  const records = childrenOf(root, 'record');
  const entries = records.map((record) => parseRecord(record, file, problems));
  const people = childrenOf(root, 'people').flatMap((list) => childrenOf(list, 'person'));
  const contacts = people.map((person) => parsePerson(person, file, problems));
  throwProblems(problems);
  return { info: parseInfo(root, records), entries, contacts };
}
