import { readFileSync } from 'node:fs';
import process from 'node:process';

// One file of the given size for each of the site's: what Astro as it comes needs to write as much.
const files = JSON.parse(readFileSync(process.env['BENCH_FILES'] ?? '', 'utf8')) as { path: string; bytes: number }[];

export const getStaticPaths = () =>
  files.map(({ path, bytes }) => ({ params: { path: path.slice(1) }, props: { bytes } }));

export const GET = ({ props }: { props: { bytes: number } }) => new Response('x'.repeat(props.bytes));
