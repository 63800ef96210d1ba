import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../environment.ts';
import { hashesOf, whyUnfinished } from '../store/build-mark.ts';
import { readHashes, type SiteHashes } from '../store/hashes.ts';
import { addressOf, compareSites, type SiteChanges } from './compare-sites.ts';
import { COMPRESSED, isCompressible } from './compressible.ts';

// npm run changed: prints which files of the built site came, changed and went since an older one.

const HELP = `Usage: npm run --silent changed -- LIST [--came | --changed | --went | --urls]

Prints the files of the built site that came (+), changed (~) or went (-) since the site of which LIST is the list of
hashes: a copy of dist.hashes, which stands beside dist/ after a build.

  --came      only files that came, as they are named in dist/: port/443/index.html
  --changed   only files that changed
  --went      only files that went
  --urls      the addresses of all of these, to be purged from caches: /port/443/
  --help      these lines`;

function listIn(path: string): SiteHashes {
  const list = readHashes(path);
  if (list) return list;
  throw new Error(
    list === null
      ? `${path} is not a whole list of hashes. Give a copy of the list that stood beside the older site.`
      : `There is no list of hashes in ${path}. Run npm run build, and give a copy of an older list.`,
  );
}

// Compressed files change with those that they are of.
function withCompressed(files: readonly string[], out: string): string[] {
  const ends = Object.values(COMPRESSED).filter((end) => existsSync(join(out, `index.html${end}`)));
  return files.flatMap((file) => [file, ...(isCompressible(file) ? ends.map((end) => file + end) : [])]);
}

const print = ({ came, changed, went }: SiteChanges): string[] => [
  ...came.map((file) => `+ ${file}`),
  ...changed.map((file) => `~ ${file}`),
  ...went.map((file) => `- ${file}`),
];

function run(): string[] {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      came: { type: 'boolean', default: false },
      changed: { type: 'boolean', default: false },
      went: { type: 'boolean', default: false },
      urls: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return [HELP];
  const [old, ...others] = positionals;
  const asked = [values.came, values.changed, values.went, values.urls].filter(Boolean).length;
  if (old === undefined || others.length > 0 || asked > 1) throw new Error(HELP);
  const { out, base } = readEnvironment();
  const why = whyUnfinished(out);
  if (why !== null) throw new Error(why);
  const changes = compareSites(listIn(old), listIn(hashesOf(out)));
  const { came, changed, went } = changes;
  const relative = (files: readonly string[]): string[] => withCompressed(files, out).map((file) => file.slice(1));
  if (values.came) return relative(came);
  if (values.changed) return relative(changed);
  if (values.went) return relative(went);
  if (values.urls) return [...came, ...changed, ...went].map((file) => addressOf(file, base));
  return print(changes);
}

try {
  for (const line of run()) console.log(line);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
