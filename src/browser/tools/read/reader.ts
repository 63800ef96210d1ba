import { printCount, printNumber } from '../../../registry/text/count.ts';
import { element } from '../../element.ts';
import { Asking } from './asking.ts';
import { LinesView } from './lines-view.ts';
import type { Progress } from './messages.ts';
import { PortsView } from './ports-view.ts';

/** Larger files are not read, because they would take too much memory. */
const MOST_BYTES = 50_000_000;

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is missing`);
  return found;
};

function summarize({ lines, linesWithPorts, ports }: Progress): string {
  if (ports === 0) return `No ports found in ${printCount(lines, 'line')}.`;
  return `${printCount(ports, 'different port')} in ${printNumber(linesWithPorts)} of ${printCount(lines, 'line')}.`;
}

/** Makes a reader of texts and files, which reads them in a worker. A new text ends the reading of the one before. */
export function makeReader(): { read: (source: string | File) => Promise<void> } {
  const asking = new Asking();
  const [status, place, progress] = [
    find('#status'),
    find('#found'),
    element('progress', '', { 'aria-label': 'Read' }),
  ];
  progress.hidden = true;
  status.after(progress);
  const lines = new LinesView(find('#lines').parentElement ?? place, asking);
  const ports = new PortsView(find('#ports').parentElement ?? place, asking, (port) => lines.only(port));
  let turn = 0;

  const end = (words: string): void => {
    progress.hidden = true;
    status.textContent = words;
  };
  const begin = (text: string): void => {
    place.classList.remove('ready');
    const isEmpty = text.trim() === '';
    progress.hidden = isEmpty;
    progress.value = 0;
    status.textContent = isEmpty ? '' : 'Reading …';
    asking.read(isEmpty ? '' : text, (read) => {
      if (isEmpty) return;
      if (!read) {
        end('The registry could not be loaded. Try again later.');
        return;
      }
      progress.value = read.share;
      if (!read.isDone) return;
      lines.show(read.lines);
      ports.show(read.ports);
      place.classList.add('ready');
      end(summarize(read));
    });
  };
  return {
    read: async (source) => {
      const mine = ++turn;
      if (typeof source === 'string') {
        begin(source);
        return;
      }
      if (source.size > MOST_BYTES) {
        begin('');
        end(`This file has ${printNumber(Math.round(source.size / 1e6))} MB. The page reads up to 50 MB.`);
        return;
      }
      try {
        const text = await source.text();
        if (mine === turn) begin(text);
      } catch {
        if (mine !== turn) return;
        begin('');
        end('This file could not be read.');
      }
    },
  };
}
