import process from 'node:process';
import { DATA, findRegistry } from './folders.ts';
import { findOutFaults } from './out-folder.ts';
import { throwProblems } from './registry/text/problem.ts';
import { readSettings, type Settings } from './settings.ts';

/** The settings of this process, from its environment variables; throws RegistryError with every wrong value. */
export function readEnvironment(): Settings {
  const settings = readSettings(process.env, findRegistry(DATA));
  throwProblems(findOutFaults(settings, process.cwd()));
  return settings;
}
