import process from 'node:process';
import { readEnvironment } from '../environment.ts';
import { findUnwritable } from '../out-folder.ts';
import { printable, RegistryError, throwProblems } from '../registry/text/problem.ts';
import { type Settings, VARIABLES } from '../settings.ts';
import { type Command, type Given, UsageError } from './command.ts';
import { endOnLostOutput } from './on-lost-output.ts';
import { printHelp } from './print-help.ts';
import { readOptions } from './read-options.ts';

/** What a command works with: its options, its operand and the settings. */
export interface Begun<C extends Command> extends Given<C> {
  readonly settings: Settings;
}

// npm has an option of this name, too, and a user may have set it for all commands of npm.
const NPMS = 'force';

// Without `--`, as in `npm start --excerpt`, npm keeps the option for itself and sets an environment variable instead.
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
 * Reads the options and settings of this process. `--help` prints the help and ends the process with 0. A wrong option
 * or setting prints what is wrong and ends the process with 1.
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
