import { type ContactDetails, duplicateContacts, parseContact } from '../record/contact.ts';
import { type Entry, parseEntry } from '../record/entry.ts';
import { printLabels } from '../text/labels.ts';
import { type Problem, RegistryError, throwProblems } from '../text/problem.ts';
import { childrenOf, parseXml, textOf, type XmlElement } from '../text/xml.ts';
import { cellText, xrefLabel } from './xml-cell.ts';
import { type IanaInfo, parseInfo } from './xml-info.ts';
import { readStructure } from './xml-layout.ts';
import { findUnread } from './xml-shape.ts';

/** What IANA's XML holds: a release, but for where it was read from and whether it is whole. */
export interface IanaRegistry {
  readonly info: IanaInfo;
  readonly entries: readonly Entry[];
  readonly contacts: readonly ContactDetails[];
}

const REGISTRY_ID = 'service-names-port-numbers';

const isPerson = (xref: XmlElement): boolean => xref.attributes['type'] === 'person';
const printXrefs = (xrefs: readonly XmlElement[]): string => printLabels(xrefs.map(xrefLabel));

/** Reads a record of IANA's XML; adds what is wrong with it to `problems`. */
export function parseRecord(record: XmlElement, file: string, problems: Problem[]): Entry {
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
  const values = new Map(['name', 'org', 'uri', 'updated'].map((tag): [string, string[]] => [tag, []]));
  for (const child of person.children) {
    const text = typeof child === 'string' ? '' : textOf(child).trim();
    if (typeof child !== 'string' && text !== '') values.get(child.name)?.push(text);
  }
  const cells = [...values.values()];
  for (const value of cells.flat().filter((text) => /[|\n]/.test(text))) {
    const remedy = 'contacts.csv joins values with "|": choose another separator in src/registry/record/contact.ts.';
    problems.push({ file, line: person.line, value, problem: 'a "|" or line break in a contact', remedy });
  }
  const row = [person.attributes['id'] ?? '', ...cells.map((all) => all.join('|'))];
  return parseContact(row, file, person.line, problems);
}

/** The root element of IANA's XML; throws RegistryError if it is not well-formed, or another file. */
export function parseRoot(text: string, file: string): XmlElement {
  const root = parseXml(text, file);
  if (root.name === 'registry' && root.attributes['id'] === REGISTRY_ID) return root;
  const remedy = `Give IANA's ${REGISTRY_ID}.xml.`;
  const value = `<${root.name} id="${root.attributes['id'] ?? ''}">`;
  throw new RegistryError([{ file, line: root.line, value, problem: 'not the registry', remedy }]);
}

/** Reads the contact table of IANA's XML; adds what is wrong with it to `problems`. */
export function parsePeople(root: XmlElement, file: string, problems: Problem[]): ContactDetails[] {
  const people = childrenOf(root, 'people').flatMap((list) => childrenOf(list, 'person'));
  const contacts = people.map((person) => parsePerson(person, file, problems));
  problems.push(...duplicateContacts(contacts, file));
  return contacts;
}

/** Reads IANA's XML; throws RegistryError with every problem. */
export function parseIanaXml(text: string, file: string): IanaRegistry {
  const root = parseRoot(text, file);
  const problems = findUnread(root, file);
  const entries = childrenOf(root, 'record').map((record) => parseRecord(record, file, problems));
  const contacts = parsePeople(root, file, problems);
  const info = parseInfo(root, file, problems);
  throwProblems(problems);
  const structure = readStructure(root, info, entries, contacts);
  return { info: structure ? { ...info, structure } : info, entries, contacts };
}
