import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, throwProblems } from '../registry/text/problem.ts';

/** Where Astro keeps its work, in the project's folder, whatever OUT_DIR says. */
export const WORK = '.astro';
const WORK_OF_VITE = 'node_modules';
/** Where Node keeps what it compiled. */
export const COMPILED = 'node_modules/.cache/node';

/** Throws RegistryError if a folder of the project in which a build works cannot be written. */
export function checkWorkFolders(project: string): void {
  const problems = [WORK, WORK_OF_VITE].flatMap((folder): Problem[] => {
    try {
      mkdirSync(join(project, folder), { recursive: true });
      accessSync(join(project, folder), constants.W_OK);
      return [];
    } catch (error) {
      const value = (error as NodeJS.ErrnoException).code ?? '';
      const problem = 'a folder of the project that cannot be written';
      const remedy =
        'Astro and Vite work in it. Copy the project to where you may write: OUT_DIR moves the site alone.';
      return [{ file: folder, line: null, value, problem, remedy }];
    }
  });
  throwProblems(problems);
}
