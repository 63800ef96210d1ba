import type { ContactDetails } from '../record/contact.ts';
import { COLUMNS, type Entry, printEntry } from '../record/entry.ts';
import { parseReference } from '../record/reference.ts';
import { linkOf, type Release } from '../record/release.ts';
import { splitLabels } from '../text/labels.ts';
import { escapeAttribute, escapeText } from '../text/markup.ts';

// What parse-xml.ts reads, in the structure of IANA's own file: an import of it gives what an import of IANA's gave.

const XREF_TYPES = { rfc: 'rfc', draft: 'draft', uri: 'uri', footnote: 'note', text: 'text' } as const;

function printXref(type: string, data: string, text = ''): string {
  const start = `<xref type="${type}"${data && ` data="${escapeAttribute(data)}"`}`;
  return text === '' ? `${start}/>` : `${start}>${escapeText(text)}</xref>`;
}

const printPerson = (id: string): string => printXref('person', id);

/** IANA's XML of a release: title, notes, records, footnotes, people. */
export function printIanaXml({ info, entries, contacts }: Release): string {
  const cited = new Set(info.citations);
  const people = new Set(contacts.map(({ id }) => id));

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
  const printLabel = (label: string): string => (people.has(label) ? printPerson(label) : printReference(label));
  // In a cell of the CSV a line break is a <br/>: one in the XML's own text would be folded with what stands around it.
  const printCell = (text: string): string =>
    splitLabels(text)
      .map((part) =>
        'label' in part && cited.has(part.label)
          ? printLabel(part.label)
          : escapeText('label' in part ? `[${part.label}]` : part.text).replaceAll('\n', '<br/>'),
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

  const printRecord = (entry: Entry): string => {
    const cells = printEntry(entry);
    const cell = (column: (typeof COLUMNS)[number]): string => cells[COLUMNS.indexOf(column)] ?? '';
    const element = (name: string, content: string): string => (content ? `    <${name}>${content}</${name}>\n` : '');
    const attribute = (name: string, value: string): string => value && ` ${name}="${escapeAttribute(value)}"`;
    const line = (text: string): string => `    ${text}\n`;
    // Without an <assignee>, the contacts count as such.
    const repeated = cell('Assignee') === cell('Contact');
    return [
      `  <record${attribute('date', entry.registered)}${attribute('updated', entry.modified)}>\n`,
      element('name', escapeText(cell('Service Name'))),
      element('protocol', cell('Transport Protocol')),
      repeated ? '' : line(`<assignee>${entry.assignees.map(printPerson).join('')}</assignee>`),
      ...entry.contacts.map(printPerson).map(line),
      element('description', printCell(entry.description)),
      element('number', cell('Port Number')),
      ...entry.references.map(({ label }) => line(printReference(label))),
      element('sc', cell('Service Code')),
      element('unauthorized', printCell(entry.unauthorizedUse)),
      element('note', printCell(entry.note)),
      '  </record>\n',
    ].join('');
  };

  const printContact = ({ id, name, organization, uris, updated }: ContactDetails): string => {
    const element = (tag: string, text: string): string => text && `      <${tag}>${escapeText(text)}</${tag}>\n`;
    return [
      `    <person id="${escapeAttribute(id)}">\n`,
      element('name', name),
      element('org', organization),
      ...uris.map((uri) => element('uri', uri)),
      element('updated', updated),
      '    </person>\n',
    ].join('');
  };

  return [
    "<?xml version='1.0' encoding='UTF-8'?>\n",
    '<registry xmlns="http://www.iana.org/assignments" id="service-names-port-numbers">\n',
    `  <title>${escapeText(info.title)}</title>\n`,
    `  <category>${escapeText(info.category)}</category>\n`,
    `  <updated>${info.updated}</updated>\n`,
    ...info.references.map((label) => `  ${printReference(label)}\n`),
    info.experts && `  <expert>${escapeText(info.experts)}</expert>\n`,
    ...info.notes.map(
      ({ title, text }) => `  <note${title && ` title="${escapeAttribute(title)}"`}>${printNote(text)}</note>\n`,
    ),
    ...entries.map(printRecord),
    ...Object.entries(info.footnotes).map(
      ([anchor, text]) => `  <footnote anchor="${escapeAttribute(anchor)}">${printNote(text)}</footnote>\n`,
    ),
    '  <people>\n',
    ...contacts.map(printContact),
    '  </people>\n',
    '</registry>\n',
  ].join('');
}
