import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Alike } from './alike.ts';
import type { DataFile } from './data-files.ts';
import type { Stamp } from './stamp.ts';

/**
 * A file's path from the root of the site, what is in it, or null for one that stays as it is, and the hash of what its
 * page says.
 */
export type NewFile = readonly [file: string, body: string | Uint8Array | Alike | null, says?: string];

/** What the thread that writes is given. */
export interface DiskWork {
  readonly folder: string;
  /** Where it counts how much it has written: first by weight (see weigh), then all files. */
  readonly written: Int32Array;
}

/** What the last build left in a folder. */
export interface Left {
  /** Of that build; undefined if there is no list of its hashes, null if it is not whole. */
  readonly stamp: Stamp | null | undefined;
  /** What the pages say whose files are still as they were written. */
  readonly says: ReadonlyMap<string, string>;
}

/** What was done. */
export interface Tally {
  /** Of the whole site. */
  bytes: number;
  files: number;
  filesWritten: number;
  bytesWritten: number;
}

/** What the thread answers, each in a message of its own. */
export interface Answers {
  readonly left: Left;
  readonly data: readonly DataFile[];
  readonly tally: Tally;
}

/** What the thread is asked: to write files, to name the data files it has written so far, or to end with the list. */
export type Asked =
  | { readonly ask: 'write'; readonly files: readonly NewFile[] }
  | { readonly ask: 'describe' }
  | { readonly ask: 'finish'; readonly stamp: Stamp };

/** Files on their way to the disk. */
export interface Disk {
  /** Waits until the files of the last build have been looked at. */
  readonly look: () => Promise<Left>;
  /** Throws what the file system had to say of an earlier file. */
  readonly write: (...file: NewFile) => void;
  /** Ends it before anything was sent. */
  readonly close: () => void;
  /** How many files have arrived. */
  readonly count: () => number;
  /** Waits until all that was sent has arrived, and tells the data files; throws what the file system had to say. */
  readonly settle: () => Promise<readonly DataFile[]>;
  /** Waits until all is written, and the list of it beside the folder; throws what the file system had to say. */
  readonly flush: (stamp: Stamp) => Promise<Tally>;
}

const isOwn = (body: NewFile[1]): boolean => typeof body === 'string' || body instanceof Uint8Array;

// Few messages are cheaper than many.
const TOGETHER = 32;
// A slow disk must not fill the memory.
const AHEAD = 1024;
// No disk takes as many milliseconds for a file.
const STUCK = 300_000;

/** How many files have a text of their own, which takes memory until it is written. */
export function weigh(files: readonly NewFile[]): number {
  return files.filter(([, body]) => isOwn(body)).length;
}

/**
 * Looks at the files of the last build in a folder, and then writes into it, in a thread of its own: to make a file
 * takes as long as to render it.
 */
export function openDisk(folder: string): Disk {
  const written = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(new URL('./disk-thread.ts', import.meta.url), {
    workerData: { folder, written },
    // What it is sent lives briefly. Where it may pile up, it fills 150 MB before it is collected.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  let fault: Error | undefined;
  const ended = once(worker, 'exit').then(
    (): [] => [],
    (error: unknown): [] => {
      fault = error as Error;
      return [];
    },
  );
  const hear = async <Kind extends keyof Answers>(kind: Kind): Promise<Answers[Kind]> => {
    worker.ref();
    const [said] = (await Promise.race([once(worker, 'message'), ended])) as [Answers] | [];
    // A build that fails elsewhere does not wait for it.
    worker.unref();
    if (fault) throw fault;
    if (!said) throw new Error('The thread that writes ended early.');
    return said[kind];
  };
  const left = hear('left');
  // It throws where it is awaited. Before that, Node would end the build without a sentence.
  left.catch(() => undefined);
  const ask = (asked: Asked): void => worker.postMessage(asked);
  let files: NewFile[] = [];
  let sent = 0;
  const send = (): void => {
    if (fault) throw fault;
    ask({ ask: 'write', files });
    sent += weigh(files);
    files = [];
    // While this waits, nothing can tell it that the thread has died.
    for (let done; sent - (done = Atomics.load(written, 0)) > AHEAD;)
      if (Atomics.wait(written, 0, done, STUCK) === 'timed-out')
        throw new Error(`No file was written to ${folder} in five minutes.`);
  };
  return {
    look: () => left,
    write: (...file) => {
      files.push(file);
      if (files.length === TOGETHER) send();
    },
    close: () => void worker.terminate(),
    count: () => Atomics.load(written, 1),
    settle: async () => {
      send();
      ask({ ask: 'describe' });
      return hear('data');
    },
    flush: async (stamp) => {
      send();
      ask({ ask: 'finish', stamp });
      return hear('tally');
    },
  };
}
