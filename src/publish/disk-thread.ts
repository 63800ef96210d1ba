import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { nullOn } from '../store/fault.ts';
import { hideAddresses } from './addresses.ts';
import { printAlike } from './alike.ts';
import { type DiskWork, type NewFile, weigh } from './disk.ts';

// Writes the files it is sent.

const { folder, written } = workerData as DiskWork;
const folders = new Set([folder]);
const decoder = new TextDecoder();
const FAILED = 2 ** 31 - 1;

// Of 80,000 folders nearly all have a parent that is there: to ask for it each time takes longer than to make them.
function ensureFolder(path: string): void {
  if (folders.has(path)) return;
  ensureFolder(dirname(path));
  folders.add(path);
  nullOn(['EEXIST'], () => mkdirSync(path));
}

function textOf(body: NewFile[1]): string {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? decoder.decode(body) : printAlike(body);
}

function bytesOf(file: string, body: NewFile[1]): Uint8Array {
  if (file.endsWith('.html')) return Buffer.from(hideAddresses(textOf(body)));
  return body instanceof Uint8Array ? body : Buffer.from(textOf(body));
}

let total = 0;

function writeFiles(files: readonly NewFile[]): void {
  for (const [file, body] of files) {
    const path = join(folder, file);
    ensureFolder(dirname(path));
    const bytes = bytesOf(file, body);
    writeFileSync(path, bytes);
    total += bytes.length;
  }
}

parentPort?.on('message', (files: readonly NewFile[] | null) => {
  if (files === null) {
    parentPort?.postMessage(total);
    return parentPort?.close();
  }
  try {
    writeFiles(files);
    Atomics.add(written, 1, files.length);
    Atomics.add(written, 0, weigh(files));
  } catch (error) {
    // Nobody waits any more for what will not come.
    Atomics.store(written, 0, FAILED);
    throw error;
  } finally {
    Atomics.notify(written, 0);
  }
});
