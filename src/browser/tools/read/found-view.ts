import { printServices, printTransports } from '../../../formats/rows/found-rows.ts';
import { SEARCH } from '../../../registry/index/permalink.ts';
import { entriesPath } from '../../../registry/index/permalink.ts';
import { printInterval } from '../../../registry/record/port.ts';
import { encodeQuery } from '../../../registry/text/encode-query.ts';
import type { Finding, Standing } from '../../../registry/tools/read/finding.ts';
import { element } from '../../element.ts';
import { href } from '../../href.ts';

/** Puts words between nodes. */
export const joined = (nodes: readonly (Node | string)[], between: string): (Node | string)[] =>
  nodes.flatMap((node, i) => (i > 0 ? [between, node] : [node]));

/** A port with a link to its page, several with one to their entries, and a name with one to the search. */
export function portLink({ ports, name }: Finding, paths: ReadonlyMap<number, string>): HTMLElement {
  if (!ports) return element('a', name ?? '', { href: `${href(SEARCH)}?q=${encodeQuery(name ?? '')}` });
  const isOne = ports.first === ports.last;
  const path = isOne ? paths.get(ports.first) : undefined;
  return element('a', printInterval(ports, '–'), {
    class: 'port',
    href: href(path ?? entriesPath(`port:${printInterval(ports, '-')}`)),
  });
}

/** `TCP: Assigned to https`. */
export function standingWords(standing: Standing): string {
  const services = printServices(standing);
  const what = services === '' ? standing.status : `${standing.status}: ${services}`;
  return `${printTransports(standing)} ${what}`;
}

/** The flags of a finding; none where it has none. */
export const flagNodes = ({ flags }: Finding): HTMLElement[] =>
  flags.map(({ id, words }) => element('span', words, { class: `flag ${id}` }));

/** A finding in one line. */
export function foundItem(finding: Finding, paths: ReadonlyMap<number, string>): HTMLElement {
  const item = element('li', '');
  if (finding.aside) item.className = 'aside';
  const parts: (Node | string)[] = [
    ...finding.standings.map(standingWords),
    ...(finding.commonly.length > 0 ? [`Commonly ${finding.commonly.join(', ')}`] : []),
    ...flagNodes(finding),
  ];
  item.append(portLink(finding, paths), ' ', ...(finding.name && finding.ports ? [`(${finding.name}) `] : []));
  item.append(...joined(parts, ' · '));
  return item;
}
