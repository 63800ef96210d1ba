import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { nextHashesOf, readLast } from '../store/build-mark.ts';
import { GONE, nullOn } from '../store/fault.ts';
import { type FileHash, NOTHING, printHashes } from '../store/hashes.ts';
import { hashOf } from '../store/seal.ts';
import { hideAddresses } from './addresses.ts';
import { printAlike } from './alike.ts';
import { type DataFile, describeDataFile } from './data-files.ts';
import { type Answers, type Asked, type DiskWork, type Left, type NewFile, type Tally, weigh } from './disk.ts';
import type { Stamp } from './stamp.ts';

// Writes the files it is sent where they differ from those that are there, and lists them.

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

// What is on the disk as the last build wrote it, with the times that it has now: a copy has others.
const there = new Map<string, FileHash>();

function isThere(file: string, one: FileHash): boolean {
  const path = join(folder, file);
  const now = statSync(path, { throwIfNoEntry: false });
  if (!now?.isFile() || now.size !== one.size) return false;
  if (now.mtimeMs !== one.mtime && hashOf(readFileSync(path)) !== one.bytes) return false;
  there.set(file, { ...one, mtime: now.mtimeMs });
  return true;
}

function look(): Left {
  const last = readLast(folder);
  if (!last) return { stamp: last, says: new Map() };
  const { files: before, ...stamp } = last;
  const made = [...before].filter(([file, one]) => isThere(file, one));
  return { stamp, says: new Map(made.map(([file, { says }]) => [file, says])) };
}

function textOf(body: NewFile[1]): string {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? decoder.decode(body) : printAlike(body as Exclude<typeof body, null>);
}

function bytesOf(file: string, body: NewFile[1]): Uint8Array {
  if (file.endsWith('.html')) return Buffer.from(hideAddresses(textOf(body)));
  return body instanceof Uint8Array ? body : Buffer.from(textOf(body));
}

const files = new Map<string, FileHash>();
const data: DataFile[] = [];
const tally: Tally = { bytes: 0, files: 0, filesWritten: 0, bytesWritten: 0 };

// In an empty folder no file need be compared with the one before.
const isEmpty = (nullOn(GONE, () => readdirSync(folder).length) ?? 0) === 0;

const isSame = (path: string, bytes: Uint8Array): boolean =>
  !isEmpty && (nullOn(GONE, () => readFileSync(path).equals(bytes)) ?? false);

function writeFile(file: string, bytes: Uint8Array): void {
  const path = join(folder, file);
  if (isSame(path, bytes)) return;
  ensureFolder(dirname(path));
  writeFileSync(path, bytes);
  tally.filesWritten++;
  tally.bytesWritten += bytes.length;
}

function takeFile([file, body, says = NOTHING]: NewFile): void {
  const last = there.get(file);
  if (body === null) {
    if (!last) throw new Error(`${file} is to be kept, and is not there.`);
    files.set(file, last);
    tally.bytes += last.size;
    return;
  }
  const bytes = bytesOf(file, body);
  const described = describeDataFile(file, bytes);
  if (described) data.push(described);
  const hash = hashOf(bytes);
  if (last?.bytes !== hash) writeFile(file, bytes);
  const mtime = last?.bytes === hash ? last.mtime : statSync(join(folder, file)).mtimeMs;
  files.set(file, { says, bytes: hash, size: bytes.length, mtime });
  tally.bytes += bytes.length;
}

function answer(said: Partial<Answers>): void {
  parentPort?.postMessage(said);
}

function takeFiles(sent: readonly NewFile[]): void {
  sent.forEach(takeFile);
  Atomics.add(written, 1, sent.length);
  Atomics.add(written, 0, weigh(sent));
}

function finish(stamp: Stamp): void {
  writeFileSync(nextHashesOf(folder), printHashes({ ...stamp, files }));
  answer({ tally: { ...tally, files: files.size } });
  parentPort?.close();
}

function take(asked: Asked): void {
  if (asked.ask === 'write') takeFiles(asked.files);
  else if (asked.ask === 'describe') answer({ data });
  else finish(asked.stamp);
}

parentPort?.on('message', (asked: Asked) => {
  try {
    take(asked);
  } catch (error) {
    // The main thread may be waiting until few files are on their way: it goes on, and is told of the error.
    Atomics.store(written, 0, FAILED);
    throw error;
  } finally {
    Atomics.notify(written, 0);
  }
});
answer({ left: look() });
