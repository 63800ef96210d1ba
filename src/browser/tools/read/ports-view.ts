import { printServices, printTransports } from '../../../formats/rows/found-rows.ts';
import { entriesPath } from '../../../registry/index/permalink.ts';
import { printInterval } from '../../../registry/record/port.ts';
import { printNumber } from '../../../registry/text/count.ts';
import type { Counted } from '../../../registry/tools/read/tally.ts';
import { element } from '../../element.ts';
import { href } from '../../href.ts';
import { flagNodes, joined, portLink } from './found-view.ts';
import type { Listing } from './listing.ts';
import { moreButton } from './more-button.ts';
import { portRows } from './take.ts';
import { takeButtons } from './take-buttons.ts';

const STEP = 50;

function cell(column: string, ...content: (Node | string)[]): HTMLElement {
  const made = element('td', '', { 'data-column': column });
  made.append(...content);
  return made;
}

// What each standing says, in a line of its own: the status, and the services or a link to the entries.
function standingLines({ finding: { ports, standings } }: Counted): HTMLElement[] {
  return standings.map((standing) => {
    const line = element('div', `${printTransports(standing)} `);
    const services = printServices(standing);
    const words = services === '' ? standing.status : services;
    const query = ports ? `port:${printInterval(ports, '-')}` : '';
    line.append(services === '' ? words : element('a', words, { href: href(entriesPath(query)) }));
    if (services !== '' && standing.status !== 'Assigned') line.append(` (${standing.status})`);
    return line;
  });
}

function portRow(counted: Counted, paths: Listing['paths'], showLines: () => void): HTMLElement {
  const { finding, lines, asides } = counted;
  const words = [...(lines > 0 ? [printNumber(lines)] : []), ...(asides > 0 ? [`${printNumber(asides)} aside`] : [])];
  const button = element('button', words.join(' + '), { type: 'button' });
  const what = finding.ports ? printInterval(finding.ports, '–') : (finding.name ?? '');
  button.setAttribute('aria-label', `${words.join(' and ')}: show the lines with ${what}`);
  button.addEventListener('click', showLines);
  const row = element('tr', '');
  row.append(
    cell('Port', portLink(finding, paths)),
    cell('Lines', button),
    cell('Service', ...standingLines(counted)),
    cell('Common use', finding.commonly.join(', ')),
    cell('Flags', ...joined(flagNodes(finding), ' ')),
  );
  return row;
}

/** Shows the distinct ports of a listing in a table, some at first; `only` shows the lines of one. */
export function showPorts(table: HTMLElement, listing: Listing, only: (one: Counted) => void): void {
  const { counted, paths } = listing;
  const body = table.querySelector('tbody');
  const more = moreButton('More ports', () => {
    const from = body?.childElementCount ?? 0;
    const next = counted.slice(from, from + STEP);
    body?.append(...next.map((one) => portRow(one, paths, () => only(one))));
    more.hidden = from + next.length >= counted.length;
  });
  body?.replaceChildren();
  const place = element('div', '');
  place.append(
    more,
    takeButtons('ports', () => portRows(listing)),
  );
  table.parentElement?.querySelectorAll(':scope > div').forEach((old) => old.remove());
  table.after(place);
  more.click();
}
