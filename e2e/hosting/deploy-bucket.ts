import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { makeFolder } from './deploy.ts';

// A folder in place of a bucket, with a program aws that does what docs/deploying.md needs, and a server that answers
// like S3 behind CloudFront. The program does not copy the file that REFUSED names.

const AWS = `#!/bin/sh
set -eu
case "$1 $2" in
's3 sync') cp -r "$3/." "$BUCKET/" ;;
's3 cp')
  test "$4" != "\${REFUSED:-}"
  to=$BUCKET/\${5#s3://BUCKET/}
  mkdir -p "\${to%/*}"
  cp "$4" "$BUCKET.part$$"
  mv "$BUCKET.part$$" "$to"
  ;;
's3 rm') rm -f "$BUCKET/\${4#s3://BUCKET/}" ;;
'cloudfront create-invalidation') shift 5 && printf '%s\\n' "$@" >>"$BUCKET.forgotten" ;;
*) exit 2 ;;
esac
`;

/** Makes a bucket in a folder, and returns it and the environment in which the program aws writes into it. */
export function makeBucket(folder: string): { bucket: string; env: Readonly<Record<string, string>> } {
  const bucket = makeFolder(folder, 'bucket');
  const program = join(makeFolder(folder, 'bin'), 'aws');
  writeFileSync(program, AWS);
  chmodSync(program, 0o755);
  return { bucket, env: { BUCKET: bucket, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` } };
}

/** Serves a bucket as CloudFront does, while `use` runs. */
export async function withBucket(bucket: string, use: (port: number) => Promise<void>): Promise<void> {
  const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const file = decodeURI(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isThere = statSync(join(bucket, file), { throwIfNoEntry: false })?.isFile() ?? false;
    const body = isThere ? readFileSync(join(bucket, file)) : Buffer.from('Not found');
    const type = types[file.split('.').at(-1) ?? ''] ?? 'text/html';
    response.writeHead(isThere ? 200 : 404, { 'content-type': type, 'content-length': body.length });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use((server.address() as AddressInfo).port);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
