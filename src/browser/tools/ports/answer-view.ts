import { CHECK_NAME } from '../../../registry/index/permalink.ts';
import { printInterval, rangeOf } from '../../../registry/record/port.ts';
import { printCount } from '../../../registry/text/count.ts';
import type { Answer } from '../../../registry/tools/ports/choose.ts';
import type { Knowledge } from '../../../registry/tools/ports/knowledge.ts';
import { type Piece, reasonOf } from '../../../registry/tools/ports/reasons.ts';
import { element } from '../../element.ts';
import { href } from '../../href.ts';

const node = (piece: Piece): Node | string =>
  typeof piece === 'string' ? piece : element('a', piece.text, { href: href(piece.path) });

/** Shows ports that fit, and why the ports beside them do not. `path` leads to the page of the first port. */
export function answerItem(knowledge: Knowledge, answer: Answer, path: string): HTMLElement {
  const { ports, transports, block, before, after } = answer;
  const size = block.last - block.first + 1;
  const around =
    size === ports.last - ports.first + 1
      ? before && after
        ? 'The neighbouring ports are left out.'
        : 'The neighbouring port is left out.'
      : `Part of ${printCount(size, 'port')} in a row that no rule leaves out: ${printInterval(block, '–')}.`;
  const why = element('small', '');
  for (const end of [before, after]) if (end) why.append(' ', ...reasonOf(knowledge, end).map(node));
  if (rangeOf(ports.last).id === 'dynamic') why.append(' IANA never assigns Dynamic Ports.');
  why.prepend(around);
  const application = new URLSearchParams(transports.map((one) => ['transport', one]));
  application.set('port', String(ports.first));
  const item = element('li', '');
  item.append(
    element('a', printInterval(ports, '–'), { class: 'ports', href: href(path) }),
    ` ${transports.map((one) => one.toUpperCase()).join(' and ')}`,
    why,
    element('a', `Prepare an application for ${ports.first}`, { href: href(`${CHECK_NAME}?${application}`) }),
  );
  return item;
}
