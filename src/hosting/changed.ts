import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { beginCommand } from '../command/begin-command.ts';
import { hashesOf, whyUnfinished } from '../store/build-mark.ts';
import { readHashes, type SiteHashes } from '../store/hashes.ts';
import { addressOf, compareSites, type SiteChanges } from './compare-sites.ts';
import { COMPRESSED, isCompressible } from './compressible.ts';

// npm run changed: prints which files came, changed and went between an older site and the built one.

const { options, operand, settings } = beginCommand({
  name: 'npm run --silent changed',
  about:
    'Prints the files of the built site that came (+), changed (~) or went (-) since the site of which LIST\n' +
    'is the list of hashes: a copy of dist.hashes, which stands beside dist/ after a build.',
  operand: 'LIST',
  exclusive: ['came', 'changed', 'went', 'urls'],
  options: {
    came: { help: 'only files that came, as they are named in dist/: port/443/index.html' },
    changed: { help: 'only files that changed' },
    went: { help: 'only files that went' },
    urls: { help: 'the addresses of all of these, to be purged from caches: /port/443/' },
  },
});

function listIn(path: string): SiteHashes {
  const list = readHashes(path);
  if (list) return list;
  throw new Error(
    list === null
      ? `${path} is not a whole list of hashes. Give a copy of the list that stood beside the older site.`
      : `There is no list of hashes in ${path}. Run npm run build, and give a copy of an older list.`,
  );
}

// The files with their compressed forms, which change whenever their files do.
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
  const { out, base } = settings;
  const why = whyUnfinished(out);
  if (why !== null) throw new Error(why);
  const changes = compareSites(listIn(operand), listIn(hashesOf(out)));
  const { came, changed, went } = changes;
  const relative = (files: readonly string[]): string[] => withCompressed(files, out).map((file) => file.slice(1));
  if (options.came) return relative(came);
  if (options.changed) return relative(changed);
  if (options.went) return relative(went);
  if (options.urls) return [...came, ...changed, ...went].map((file) => addressOf(file, base));
  return print(changes);
}

try {
  for (const line of run()) console.log(line);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
