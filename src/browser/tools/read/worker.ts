// Reads a reader's text beside the page, so that the page never waits. Nothing of the text leaves it but to the page.
import type { Index } from '../../../registry/tools/read/listed.ts';
import { makeIndex } from '../../../registry/tools/read/listed.ts';
import { Reading } from '../../../registry/tools/read/reading.ts';
import { readText } from '../../lines/text/read-text.ts';
import { loadOnce } from '../../load-once.ts';
import type { Names } from '../../search/index/names.ts';
import { portPagePath } from '../../search/port-page.ts';
import { loadKnowledge } from '../ports/load-knowledge.ts';
import { BatchMaker } from './batch-maker.ts';
import { type Answered, type Asked, BATCH } from './messages.ts';

const loadIndex = loadOnce(async (): Promise<{ index: Index; names: Names }> => {
  const { knowledge, names } = await loadKnowledge();
  const uses = names.uses.map(({ name, target }) => ({ name, of: typeof target === 'number' ? target : target.name }));
  return { index: makeIndex({ ...knowledge, uses }), names };
});

// TypeScript takes this for a window, whose messages need an origin.
const page = globalThis as unknown as { postMessage: (answer: Answered, transfer: Transferable[]) => void };
let latest = 0;

const nextTask = (): Promise<void> => new Promise((go) => setTimeout(go));

async function read({ job, text }: Asked): Promise<void> {
  const { index, names } = await loadIndex();
  const reading = new Reading(index);
  const paths = new Map<number, string>();
  const batch = new BatchMaker(text, reading);
  const send = (counted: Answered['counted']): void => {
    const made = batch.take();
    for (const { ports } of made.findings) if (ports) paths.set(ports.first, portPagePath(names, ports.first));
    const transfer = [made.starts, made.ends, made.firsts, made.found].map(({ buffer }) => buffer);
    page.postMessage({ job, batch: made, counted, paths }, transfer);
    paths.clear();
  };
  for (const line of readText(text)) {
    batch.add(line);
    if (line.number % BATCH !== 0) continue;
    send(null);
    // A newer text may have come meanwhile.
    await nextTask();
    if (job !== latest) return;
  }
  send(reading.count());
}

addEventListener('message', ({ data }: MessageEvent<Asked | null>) => {
  // What is needed for the first text is loaded before it comes.
  if (!data) {
    loadIndex().catch(() => undefined);
    return;
  }
  latest = data.job;
  read(data).catch(() => page.postMessage({ job: data.job, batch: null, counted: null, paths: new Map() }, []));
});
