import process from 'node:process';
import { beginCommand } from '../command/begin-command.ts';
import { DATA } from '../folders.ts';
import { openProgress } from '../progress.ts';
import { IANA_XML } from '../update/sources/source.ts';
import { UpdateError } from '../update/update-error.ts';
import { run } from './run.ts';
import { printServing, SERVING } from './serving.ts';
import { start } from './start.ts';

// npm start: fetches the registry if it was never fetched, builds the site and serves it.

const { options } = beginCommand({
  name: 'npm start',
  about:
    'Fetches IANA’s registry if it was never fetched, builds the site into OUT_DIR and serves it. npm run update\n' +
    'fetches the latest release.',
  options: { excerpt: { help: 'show the excerpt that the project ships, and fetch nothing' }, ...SERVING },
  isWriting: true,
});
const surroundings = {
  data: DATA,
  from: IANA_XML,
  env: process.env,
  progress: openProgress(process.stderr),
  say: (sentence: string) => console.error(sentence),
  run,
};

start({ excerpt: options.excerpt, serving: printServing(options) }, surroundings).then(
  (code) => void (process.exitCode = code),
  (error: unknown) => {
    if (!(error instanceof UpdateError)) throw error;
    console.error(`start: ${error.message}`);
    process.exitCode = 1;
  },
);
