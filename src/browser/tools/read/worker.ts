// A worker that reads the text of a reader, so that the page need not wait. It sends the text to nobody but the page.
import { makeIndex } from '../../../registry/tools/read/listed.ts';
import { readText } from '../../lines/text/read-text.ts';
import { loadOnce } from '../../load-once.ts';
import { portPagePath } from '../../search/port-page.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { Listing } from './listing.ts';
import type { Asked, Progress } from './messages.ts';
import { printTaken } from './take.ts';

/** After each batch of this many lines, the worker tells the page how far it is, and answers its questions. */
const BATCH = 4000;
const SHOWN_LINES = 100;
const SHOWN_PORTS = 50;

const loadIndex = loadOnce(async () => {
  const { knowledge, names } = await loadKnowledge();
  const uses = names.uses.map(({ name, target }) => ({ name, of: typeof target === 'number' ? target : target.name }));
  return makeIndex({
    ...knowledge,
    uses,
    isKnown: (port) => names.present?.has(port) ?? true,
    pathOf: (port) => portPagePath(names, port),
  });
});

let current: Listing | null = null;
let turn = 0;

const nextTask = (): Promise<void> => new Promise((go) => setTimeout(go));

async function read(text: string, tell: (progress: Progress) => void): Promise<void> {
  const mine = ++turn;
  current = null;
  const index = await loadIndex();
  if (mine !== turn) return;
  const listing = new Listing(index);
  current = listing;
  let read = 0;
  const report = (isDone: boolean): void => {
    const { lines, linesWithPorts, ports } = listing;
    tell({ share: isDone ? 1 : read / text.length, lines, linesWithPorts, ports, isDone });
  };
  // A line break at the end of the text does not begin another line.
  for (const line of readText(text.replace(/(?:\r\n|[\n\r])$/, ''))) {
    listing.add(line);
    read += line.text.length + 1;
    if (line.number % BATCH !== 0) continue;
    report(false);
    // The page may have sent a newer text in the meantime.
    await nextTask();
    if (mine !== turn) return;
  }
  report(true);
}

async function answer(asked: Asked, tell: (answer: unknown) => void): Promise<void> {
  if (asked.kind === 'prepare') await loadIndex();
  else if (asked.kind === 'read') await read(asked.text, tell);
  else if (!current) return;
  else if (asked.kind === 'lines') tell(current.linesFrom(asked.from, asked.only, SHOWN_LINES));
  else if (asked.kind === 'ports') tell(current.portsFrom(asked.from, SHOWN_PORTS));
  else tell(printTaken(current, asked.part, asked.format, asked.only));
}

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Asked>) => {
  answer(data, (words) => port?.postMessage(words)).catch(() => port?.postMessage(null));
});
