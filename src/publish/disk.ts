import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Alike } from './alike.ts';

/** A file's path from the root of the site, and what is in it. */
export type NewFile = readonly [file: string, body: string | Uint8Array | Alike];

/** What the thread that writes is given: the folder, and where it counts how much it has written. */
export interface DiskWork {
  readonly folder: string;
  /** First by their weight (see weigh), then all of them. */
  readonly written: Int32Array;
}

/** Files on their way to the disk. */
export interface Disk {
  /** Throws what the file system had to say of an earlier file. */
  readonly write: (...file: NewFile) => void;
  /** How many files have arrived. */
  readonly count: () => number;
  /** Waits until all that was sent has arrived; throws what the file system had to say. */
  readonly settle: () => Promise<void>;
  /** Waits until all is written and returns how many bytes; throws what the file system had to say. */
  readonly flush: () => Promise<number>;
}

const isOwn = (body: NewFile[1]): body is string | Uint8Array => typeof body === 'string' || body instanceof Uint8Array;

// Few messages are cheaper than many.
const TOGETHER = 32;
// Milliseconds.
const LOOK_EVERY = 5;
// A slow disk must not fill the memory.
const AHEAD = 2048;

/** How many files have a text of their own, which takes memory until it is written. */
export function weigh(files: readonly NewFile[]): number {
  return files.filter(([, body]) => isOwn(body)).length;
}

/** Writes files into a folder that is there, in a thread of its own: to make a file takes as long as to render it. */
export function openDisk(folder: string): Disk {
  const written = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(new URL('./disk-thread.ts', import.meta.url), { workerData: { folder, written } });
  // A build that fails elsewhere does not wait for it.
  worker.unref();
  let fault: Error | undefined;
  let total = 0;
  worker.once('message', (bytes: number) => void (total = bytes));
  const ended = once(worker, 'exit').catch((error: unknown) => void (fault = error as Error));
  let files: NewFile[] = [];
  let sent = 0;
  let count = 0;
  const send = (): void => {
    if (fault) throw fault;
    worker.postMessage(files);
    sent += weigh(files);
    count += files.length;
    files = [];
    for (let done; sent - (done = Atomics.load(written, 0)) > AHEAD;) Atomics.wait(written, 0, done);
  };
  return {
    write: (...file) => {
      files.push(file);
      if (files.length === TOGETHER) send();
    },
    count: () => Atomics.load(written, 1),
    settle: async () => {
      send();
      while (Atomics.load(written, 1) < count) {
        await setTimeout(LOOK_EVERY);
        if (fault) throw fault;
      }
    },
    flush: async () => {
      worker.ref();
      send();
      worker.postMessage(null);
      await ended;
      if (fault) throw fault;
      return total;
    },
  };
}
