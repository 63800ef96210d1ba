import type { Release } from '../record/release.ts';
import { escapeAttribute } from '../text/markup.ts';
import { arrange, plainLayout } from './layout.ts';
import { layoutFinder } from './layout-table.ts';
import { partPrinter, printAssignee } from './print-parts.ts';

// IANA's own file, element for element; an import of it gives what an import of IANA's gave.

/** IANA's XML of a release: title, notes, records, footnotes, people. */
export function printIanaXml({ info, entries, contacts }: Release): string {
  const printer = partPrinter(info, contacts);
  const attribute = (name: string, value: string): string => value && ` ${name}="${escapeAttribute(value)}"`;
  const indent = (elements: readonly string[], by: string): string =>
    elements.map((element) => `${by}${element}\n`).join('');

  const layoutOfRecord = layoutFinder(info.structure?.records ?? {});
  const records = entries.map((entry, i) => {
    const parts = printer.ofRecord(entry);
    const layout = layoutOfRecord(i + 1, plainLayout(parts));
    const elements = arrange(parts, layout, new Map([['assignee', printAssignee(entry)]]));
    const dates = attribute('date', entry.registered) + attribute('updated', entry.modified);
    return `<record${dates}>\n${indent(elements, '    ')}  </record>`;
  });
  const layoutOfPerson = layoutFinder(info.structure?.people ?? {});
  const people = contacts.map((contact, i) => {
    const parts = printer.ofPerson(contact);
    const elements = arrange(parts, layoutOfPerson(i + 1, plainLayout(parts)));
    return `<person${attribute('id', contact.id)}>\n${indent(elements, '      ')}    </person>`;
  });
  const list = people.length > 0 ? [`<people>\n${indent(people, '    ')}  </people>`] : [];
  const parts = printer.ofRegistry(records, list);
  return [
    "<?xml version='1.0' encoding='UTF-8'?>\n",
    '<registry xmlns="http://www.iana.org/assignments" id="service-names-port-numbers">\n',
    indent(arrange(parts, info.structure?.registry || plainLayout(parts)), '  '),
    '</registry>\n',
  ].join('');
}
