import { printNumber } from '../../../registry/text/count.ts';
import { element } from '../../element.ts';
import type { Asking } from './asking.ts';
import { flagNodes, joined, portLink, standingLine, subjectWords } from './found-view.ts';
import type { ReadPort } from './messages.ts';
import { moreButton } from './more-button.ts';
import { takeButtons } from './take-buttons.ts';

const COLUMNS = ['Port', 'Lines', 'Registered service', 'Common use (not from IANA)', 'Flags'];

function portRow(port: ReadPort, showLines: () => void): HTMLElement {
  const { finding, lines, asides } = port;
  const words = [...(lines > 0 ? [printNumber(lines)] : []), ...(asides > 0 ? [`${printNumber(asides)} aside`] : [])];
  const button = element('button', words.join(' + '), { type: 'button' });
  button.setAttribute('aria-label', `${words.join(' + ')}: show lines with ${subjectWords(finding)}`);
  button.addEventListener('click', showLines);
  const cells: readonly (readonly (Node | string)[])[] = [
    [portLink(finding)],
    [button],
    finding.standings.map((standing) => standingLine(finding, standing)),
    finding.commonly.length > 0 ? [finding.commonly.join(', ')] : [],
    joined(flagNodes(finding), ' '),
  ];
  const row = element('tr', '');
  cells.forEach((content, i) => {
    const cell = element('td', '', { 'data-column': COLUMNS[i] ?? '' });
    cell.append(...content);
    row.append(cell);
  });
  return row;
}

/** Shows the distinct ports of a text, the first of them at once and the others when the reader asks for more. */
export class PortsView {
  readonly #asking: Asking;
  readonly #only: (port: ReadPort) => void;
  readonly #body = element('tbody', '');
  readonly #more = moreButton('More ports', () => void this.#go(this.#turn));
  #ports = 0;
  #turn = 0;

  constructor(section: HTMLElement, asking: Asking, only: (port: ReadPort) => void) {
    this.#asking = asking;
    this.#only = only;
    const table = element('table', '', { class: 'counted' });
    const head = table.createTHead().insertRow();
    head.append(...COLUMNS.map((column) => element('th', column, { scope: 'col' })));
    table.append(this.#body);
    section.append(
      table,
      this.#more,
      takeButtons('ports', (format) => asking.take('ports', format, null)),
    );
  }

  /** Shows the first ports of a text that has `ports` of them. */
  show(ports: number): void {
    this.#ports = ports;
    this.#body.replaceChildren();
    void this.#go(++this.#turn);
  }

  async #go(turn: number): Promise<void> {
    const ports = await this.#asking.ports(this.#body.childElementCount);
    if (turn !== this.#turn) return;
    this.#body.append(...ports.map((port) => portRow(port, () => this.#only(port))));
    this.#more.hidden = this.#body.childElementCount >= this.#ports;
  }
}
