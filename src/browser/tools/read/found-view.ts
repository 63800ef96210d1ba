import { printServices, printTransports } from '../../../formats/rows/found-rows.ts';
import { entriesPath, SEARCH } from '../../../registry/index/permalink.ts';
import { printInterval } from '../../../registry/record/port.ts';
import { encodeQuery } from '../../../registry/text/encode-query.ts';
import type { Finding, Standing } from '../../../registry/tools/read/finding.ts';
import { element } from '../../element.ts';
import { href } from '../../href.ts';

export const joined = (nodes: readonly (Node | string)[], between: string): (Node | string)[] =>
  nodes.flatMap((node, i) => (i > 0 ? [between, node] : [node]));

/** The port, the ports from first to last, or the name of a finding. */
export const subjectWords = ({ ports, name }: Finding): string => (ports ? printInterval(ports, '–') : (name ?? ''));

const tablePath = ({ ports, name }: Finding): string =>
  ports ? entriesPath(`port:${printInterval(ports, '-')}`) : `${SEARCH}?q=${encodeQuery(name ?? '')}`;

/** A link from one port to its page, from several ports to their entries in the table, or from a name to the search. */
export function portLink(finding: Finding): HTMLElement {
  return element('a', subjectWords(finding), { class: 'read-port', href: href(finding.path ?? tablePath(finding)) });
}

// The status “unassigned” deserves a second look. It is marked itself, so it needs no flag beside it.
const isUnassigned = ({ status }: Standing): boolean => /unassigned/i.test(status);
const marked = (content: Node | string): HTMLElement => {
  const mark = element('span', '', { class: 'flag unassigned' });
  mark.append(content);
  return mark;
};

/** A line on what the registry says about ports on some transports, with a link to the entries in the table. */
export function standingLine(finding: Finding, standing: Standing): HTMLElement {
  const line = element('div', `${printTransports(standing)} `);
  const services = printServices(standing);
  const words = services === '' ? standing.status : services;
  const link = element('a', words, { href: href(tablePath(finding)) });
  line.append(isUnassigned(standing) ? marked(link) : link);
  if (services !== '' && standing.status !== 'Assigned') line.append(` (${standing.status})`);
  return line;
}

/** The flags of a finding, without the one that repeats the status “unassigned”. */
export const flagNodes = ({ flags }: Finding): HTMLElement[] =>
  flags.filter(({ id }) => id !== 'unassigned').map(({ id, words }) => element('span', words, { class: `flag ${id}` }));

function standingNode(standing: Standing): HTMLElement {
  const { status } = standing;
  const services = printServices(standing);
  const node = element('span', `${printTransports(standing)} `);
  node.append(isUnassigned(standing) ? marked(status) : status, services === '' ? '' : `: ${services}`);
  return node;
}

/** A finding in one line. */
export function foundItem(finding: Finding): HTMLElement {
  const { aside, name, ports, standings, commonly } = finding;
  const parts: (Node | string)[] = [
    ...standings.map(standingNode),
    ...(commonly.length > 0 ? [`Commonly ${commonly.join(', ')}`] : []),
    ...flagNodes(finding),
  ];
  const item = element('li', '', aside ? { class: 'aside' } : {});
  item.append(portLink(finding), name && ports ? ` (${name}) ` : ' ', ...joined(parts, ' · '));
  return item;
}
