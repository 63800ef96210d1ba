import process from 'node:process';
import { DATA, findRegistry } from './folders.ts';
import { findOutFaults } from './out-folder.ts';
import { throwProblems } from './registry/text/problem.ts';
import { readSettings, type Settings } from './settings.ts';

/** The settings of this process; throws RegistryError with every wrong value of its environment. */
export function readEnvironment(): Settings {
  const settings = readSettings(process.env, findRegistry(DATA));
  throwProblems(findOutFaults(settings, process.cwd()));
  return settings;
}
