import { printCount, printNumber } from '../../../registry/text/count.ts';
import { element } from '../../element.ts';
import { LinesView } from './lines-view.ts';
import { Listing } from './listing.ts';
import type { Answered, Asked } from './messages.ts';
import { showPorts } from './ports-view.ts';

/** Of a file; one that is larger would take too much memory. */
const MOST_BYTES = 50_000_000;

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${selector} is missing`);
  return found;
};

function summarize({ lines, linesWithPorts, counted }: Listing): string {
  if (counted.length === 0) return `No ports found in ${printCount(lines, 'line')}.`;
  const ports = printCount(counted.length, 'different port');
  return `${ports} in ${printNumber(linesWithPorts)} of ${printCount(lines, 'line')}.`;
}

/** Reads texts in a worker, one at a time: a new one ends the one before. */
export function makeReader(): { read: (source: string | File) => Promise<void> } {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const [status, place, progress] = [
    find('#status'),
    find('#read-text'),
    element('progress', '', { 'aria-label': 'Read so far' }),
  ];
  status.after(progress);
  const lines = new LinesView(find('#text-lines'), find('#shown'));
  let job = 0;
  let listing = new Listing('');
  progress.hidden = true;
  worker.postMessage(null);

  const end = (words: string): void => {
    progress.hidden = true;
    status.textContent = words;
  };
  const answer = (answered: Answered): void => {
    if (answered.job !== job) return;
    if (!answered.batch) {
      end('The registry could not be loaded. Try again later.');
      return;
    }
    const isFirst = listing.lines === 0;
    listing.add(answered.batch, answered);
    progress.value = listing.text.length > 0 ? listing.read / listing.text.length : 1;
    if (isFirst) {
      lines.show(listing);
      place.hidden = false;
    }
    if (!answered.counted) return;
    lines.complete();
    showPorts(find('#counted'), listing, (one) => lines.only(one));
    end(summarize(listing));
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => answer(data));

  const begin = (text: string, mine: number): void => {
    if (mine !== job) return;
    listing = new Listing(text);
    place.hidden = true;
    if (text.trim() === '') {
      end('');
      return;
    }
    status.textContent = 'Reading …';
    progress.value = 0;
    progress.hidden = false;
    const asked: Asked = { job, text };
    worker.postMessage(asked);
  };
  return {
    read: async (source) => {
      const mine = ++job;
      if (typeof source === 'string') {
        begin(source, mine);
        return;
      }
      if (source.size > MOST_BYTES) {
        end(`This file has ${printNumber(Math.round(source.size / 1e6))} MB. The page reads files of up to 50 MB.`);
        return;
      }
      try {
        begin(await source.text(), mine);
      } catch {
        if (mine === job) end('This file could not be read.');
      }
    },
  };
}
