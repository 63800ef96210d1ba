import type { ContactDetails } from '../record/contact.ts';
import { type Column, COLUMNS, type Entry, printEntry } from '../record/entry.ts';
import { linkOf } from '../record/info-labels.ts';
import { parseReference } from '../record/reference.ts';
import { splitLabels } from '../text/labels.ts';
import { escapeAttribute, escapeText } from '../text/markup.ts';
import type { Parts } from './layout.ts';
import type { IanaInfo } from './xml-info.ts';

const XREF_TYPES = { rfc: 'rfc', draft: 'draft', uri: 'uri', footnote: 'note', text: 'text' } as const;

function printXref(type: string, data: string, text = ''): string {
  const start = `<xref type="${type}"${data && ` data="${escapeAttribute(data)}"`}`;
  return text === '' ? `${start}/>` : `${start}>${escapeText(text)}</xref>`;
}

const printPerson = (id: string): string => printXref('person', id);

const element = (name: string, content: string, attributes = ''): string[] =>
  content === '' ? [] : [`<${name}${attributes}>${content}</${name}>`];

const present = (parts: readonly (readonly [string, readonly string[]])[]): Parts =>
  new Map(parts.filter(([, elements]) => elements.length > 0));

// A line break between two blanks would be read back as one blank (xml-cell.ts). A `<br/>` keeps it.
const breakLines = (text: string): string => text.replace(/(?<=[ \t])\n(?=[ \t])/g, '<br/>');
// Before this sentence, and only there, IANA's file has two `<br/>`, even where no text comes before it.
const breakAlias = (cell: string): string =>
  cell.replace(/(^|\n)(?=IANA assigned this well-formed service name)/, '<br/><br/>');

/** Prints the elements of a release's records, of its people and of its root, without their order. */
export interface PartPrinter {
  readonly ofRecord: (entry: Entry) => Parts;
  readonly ofPerson: (contact: ContactDetails) => Parts;
  readonly ofRegistry: (records: readonly string[], people: readonly string[]) => Parts;
}

/** The assignees of an entry, as an element. */
export function printAssignee({ assignees }: Entry): string {
  return assignees.length > 0 ? `<assignee>${assignees.map(printPerson).join('')}</assignee>` : '<assignee/>';
}

/** A printer for a release that says `info`, and lists `contacts`. */
export function partPrinter(info: IanaInfo, contacts: readonly ContactDetails[]): PartPrinter {
  const cited = new Set(info.citations);
  const ids = new Set(contacts.map(({ id }) => id));

  const printReference = (label: string): string => {
    const reference = parseReference(label);
    const type = XREF_TYPES[reference.kind];
    const url = linkOf(info, label);
    if (url !== undefined) return printXref('uri', url, label);
    if (reference.kind === 'text') return printXref(type, '', label);
    if (reference.kind !== 'rfc' || label === `RFC${reference.number}`)
      return printXref(type, reference.kind === 'rfc' ? label.toLowerCase() : label);
    return printXref(type, `rfc${/\d+/.exec(label)?.[0] ?? ''}`, label);
  };
  const printLabel = (label: string): string => (ids.has(label) ? printPerson(label) : printReference(label));
  const printCell = (text: string): string =>
    splitLabels(text)
      .map((part) =>
        'label' in part && cited.has(part.label)
          ? printLabel(part.label)
          : breakLines(escapeText('label' in part ? `[${part.label}]` : part.text)),
      )
      .join('');
  const printNote = (text: string): string =>
    splitLabels(text)
      .map((part) => {
        if ('text' in part) return escapeText(part.text);
        const isXref = linkOf(info, part.label) !== undefined || parseReference(part.label).kind !== 'text';
        return isXref ? printReference(part.label) : escapeText(`[${part.label}]`);
      })
      .join('');
  const printNamed = (name: string, attribute: string, value: string, text: string): string =>
    `<${name}${value && ` ${attribute}="${escapeAttribute(value)}"`}>${printNote(text)}</${name}>`;

  return {
    ofRecord: (entry) => {
      const cells = printEntry(entry);
      const cell = (column: Column): string => cells[COLUMNS.indexOf(column)] ?? '';
      return present([
        ['name', element('name', escapeText(cell('Service Name')))],
        ['protocol', element('protocol', cell('Transport Protocol'))],
        // Without an <assignee>, the contacts count as such.
        ['assignee', cell('Assignee') === cell('Contact') ? [] : [printAssignee(entry)]],
        ['person', entry.contacts.map(printPerson)],
        ['description', element('description', breakAlias(printCell(entry.description)))],
        ['number', element('number', cell('Port Number'))],
        ['xref', entry.references.map(({ label }) => printReference(label))],
        ['sc', element('sc', cell('Service Code'))],
        ['unauthorized', element('unauthorized', printCell(entry.unauthorizedUse))],
        ['note', element('note', printCell(entry.note))],
      ]);
    },
    ofPerson: ({ name, organization, uris, updated }) =>
      present([
        ['name', element('name', escapeText(name))],
        ['org', element('org', escapeText(organization))],
        ['uri', uris.flatMap((uri) => element('uri', escapeText(uri)))],
        ['updated', element('updated', escapeText(updated))],
      ]),
    ofRegistry: (records, people) =>
      present([
        ['title', element('title', escapeText(info.title))],
        ['category', element('category', escapeText(info.category))],
        ['updated', element('updated', info.updated)],
        ['xref', info.references.map(printReference)],
        ['expert', element('expert', escapeText(info.experts))],
        ['note', info.notes.map(({ title, text }) => printNamed('note', 'title', title, text))],
        ['record', records],
        [
          'footnote',
          Object.entries(info.footnotes).map(([anchor, text]) => printNamed('footnote', 'anchor', anchor, text)),
        ],
        ['people', people],
      ]),
  };
}
