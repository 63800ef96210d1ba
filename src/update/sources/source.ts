import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { UNTOUCHED, UpdateError } from '../update-error.ts';
import { checkProxies, useProxies } from './proxy.ts';

/** Where IANA publishes the registry. */
export const IANA_XML = 'https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xml';

/** An answer of a source: its bytes, and the headers with which the next request can ask for changes only. */
export interface Fetched {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly lastModified: string;
}

/** The headers of an earlier answer of the same source. */
type EarlierAnswer = Pick<Fetched, 'name' | 'etag' | 'lastModified'>;

export interface FetchOptions {
  /** Seconds that the whole answer may take. */
  readonly timeout: number;
  /** Seconds until the server has to begin its answer; if absent, only `timeout` counts. */
  readonly connect?: number | undefined;
  readonly known: EarlierAnswer | null;
  /** Called as bytes come in; `total` is null when the server does not say. */
  readonly onProgress: (received: number, total: number | null) => void;
}

/** The limit for a file: ten times the size of IANA's. */
export const MAX_BYTES = 50_000_000;
const AGAIN = `${UNTOUCHED} Try again later, or give another source with --from.`;

/** Reads a URL or a file, and unpacks gzip; null if its server says that it is unchanged. Throws UpdateError. */
export async function fetchSource(source: string, options: FetchOptions): Promise<Fetched | null> {
  const fetched = /^https?:\/\//i.test(source) ? await fetchUrl(source, options) : readFile(pathOf(source));
  return fetched && { ...fetched, bytes: unpack(fetched) };
}

function pathOf(source: string): string {
  if (!/^file:/i.test(source)) return source;
  try {
    return fileURLToPath(source);
  } catch {
    throw new UpdateError(`${source} is not the address of a file`, `${UNTOUCHED} Write file:///folder/file.xml.`);
  }
}

// Unpacks gzip, which begins with these two bytes, whatever the name of the file says.
function unpack({ name, bytes }: Fetched): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    throw new UpdateError(`${name} cannot be unpacked: ${(error as Error).message}`, `${UNTOUCHED} Fetch it again.`);
  }
}

function readFile(path: string): Fetched {
  try {
    const stat = statSync(path);
    if (!stat.isFile())
      throw new UpdateError(`${path} is not a file`, `${UNTOUCHED} Give a file or a URL with --from.`);
    const { size } = stat;
    if (size > MAX_BYTES)
      throw new UpdateError(`${path} has ${size} bytes`, `${UNTOUCHED} Give the XML file of the registry.`);
    return { name: basename(path), bytes: readFileSync(path), etag: '', lastModified: '' };
  } catch (error) {
    if (error instanceof UpdateError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UpdateError(
      `${path} cannot be read (${code ?? 'unknown'})`,
      `${UNTOUCHED} Give a file or a URL with --from.`,
    );
  }
}

async function request(
  url: string,
  headers: Record<string, string>,
  { timeout, connect }: FetchOptions,
): Promise<Response> {
  const control = new AbortController();
  const whole = AbortSignal.timeout(Math.ceil(timeout * 1000));
  whole.addEventListener('abort', () => control.abort(whole.reason));
  const stop = (): void => control.abort(new Error(`no answer within ${connect} s`));
  const patience = connect === undefined ? undefined : setTimeout(stop, connect * 1000);
  try {
    return await fetch(url, { headers, signal: control.signal });
  } finally {
    clearTimeout(patience);
  }
}

async function fetchUrl(url: string, options: FetchOptions): Promise<Fetched | null> {
  const { timeout, known, onProgress } = options;
  const headers: Record<string, string> = { accept: 'application/xml, text/xml' };
  const ask = known?.name === url ? known : null;
  if (ask?.etag) headers['if-none-match'] = ask.etag;
  if (ask?.lastModified) headers['if-modified-since'] = ask.lastModified;
  const useNoProxies = useProxies(process.env);
  try {
    const response = await request(url, headers, options);
    if (response.status === 304 && (ask?.etag || ask?.lastModified)) return null;
    if (response.status !== 200)
      throw new UpdateError(`${url} answered ${response.status} ${response.statusText}`, AGAIN);
    return {
      name: url,
      bytes: await readBody(response, url, onProgress),
      etag: tag(response, 'etag'),
      lastModified: tag(response, 'last-modified'),
    };
  } catch (error) {
    if (error instanceof UpdateError) throw error;
    const remedy = checkProxies(process.env) ?? AGAIN;
    throw new UpdateError(`${url} cannot be fetched: ${reasonOf(error as Error, timeout)}`, remedy);
  } finally {
    useNoProxies();
  }
}

// The value of a header, if a request can send it back unchanged; '' otherwise.
function tag(response: Response, name: string): string {
  const value = response.headers.get(name) ?? '';
  return /^[\x20-\x7e]*$/.test(value) ? value : '';
}

async function readBody(response: Response, url: string, onProgress: FetchOptions['onProgress']): Promise<Uint8Array> {
  const length = Number(response.headers.get('content-length'));
  // fetch unpacks a compressed answer, so Content-Length does not say how many bytes will come out.
  const total = length > 0 && !response.headers.has('content-encoding') ? length : null;
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    received += chunk.length;
    if (received > MAX_BYTES) throw new UpdateError(`${url} sends more than ${MAX_BYTES} bytes`, AGAIN);
    onProgress(received, total);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: Error, timeout: number): string {
  if (error.name === 'TimeoutError') return `no complete answer within ${timeout} s`;
  // fetch hides the reason in the error's cause; that of a proxy is the cause of a cause.
  return (error.cause instanceof Error && reasonOf(error.cause, timeout)) || error.message.replace(/\.$/, '');
}
