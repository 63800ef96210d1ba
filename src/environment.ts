import process from 'node:process';
import { DATA, findRegistry } from './folders.ts';
import { readSettings, type Settings } from './settings.ts';

/** The settings of this process; throws RegistryError with every wrong value of its environment. */
export const readEnvironment = (): Settings => readSettings(process.env, findRegistry(DATA));
