import process from 'node:process';
import { DATA } from '../folders.ts';
import { openProgress } from '../progress.ts';
import { printable } from '../registry/text/problem.ts';
import { IANA_XML } from '../update/sources/source.ts';
import { UpdateError } from '../update/update-error.ts';
import { OptionError, readOptions, USAGE } from './options.ts';
import { run } from './run.ts';
import { start } from './start.ts';

// npm start

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  return start(options, {
    data: DATA,
    from: IANA_XML,
    env: process.env,
    progress: openProgress(process.stderr),
    say: (sentence) => console.error(sentence),
    run,
  });
}

main().then(
  (code) => void (process.exitCode = code),
  (error: unknown) => {
    if (error instanceof OptionError) console.error(`start: ${printable(error.message)}\n\n${USAGE}`);
    else if (error instanceof UpdateError) console.error(`start: ${error.message}`);
    else throw error;
    process.exitCode = 1;
  },
);
