import process from 'node:process';
import { readEnvironment } from '../environment.ts';
import { findUnwritable } from '../out-folder.ts';
import { printable, RegistryError, throwProblems } from '../registry/text/problem.ts';
import { type Settings, VARIABLES } from '../settings.ts';
import { type Command, type Given, UsageError } from './command.ts';
import { endOnLostOutput } from './on-lost-output.ts';
import { printHelp } from './print-help.ts';
import { readOptions } from './read-options.ts';

/** What a command works with. */
export interface Begun<C extends Command> extends Given<C> {
  readonly settings: Settings;
}

// An option that npm has as well may be set for all its commands.
const NPMS = 'force';

// `npm start --excerpt`, without `--`: npm keeps the option, and hands it on as a variable.
function refuseKeptByNpm({ name, options }: Command): void {
  const variableOf = (option: string): string => `npm_config_${option.replaceAll('-', '_')}`;
  const kept = Object.keys(options).find((option) => option !== NPMS && process.env[variableOf(option)] !== undefined);
  if (kept !== undefined)
    throw new UsageError(`npm took --${kept} for an option of its own. Put -- before it: ${name} -- --${kept}`);
}

function begin<const C extends Command>(command: C): Begun<C> {
  refuseKeptByNpm(command);
  const given = readOptions(command, process.argv.slice(2));
  const settings = readEnvironment();
  if (command.isWriting) throwProblems(findUnwritable('OUT_DIR', settings.out, true));
  return { ...given, settings };
}

/**
 * Reads the options and settings of this process. Where they ask for help it is printed, and where they are wrong what
 * is right; either ends the process.
 */
export function beginCommand<const C extends Command>(command: C): Begun<C> {
  endOnLostOutput();
  if (process.argv.slice(2).some((arg) => arg === '--help' || arg === '-h')) {
    console.log(printHelp(command, VARIABLES));
    process.exit(0);
  }
  try {
    return begin(command);
  } catch (error) {
    if (error instanceof UsageError)
      console.error(`${printable(error.message)}\nFor all options: ${command.name} -- --help`);
    else if (error instanceof RegistryError) console.error(error.message);
    else throw error;
    process.exit(1);
  }
}
