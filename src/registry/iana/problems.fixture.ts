import assert from 'node:assert/strict';
import { RegistryError } from '../text/problem.ts';
import { parseIanaXml } from './parse-xml.ts';

/** What is wrong with IANA's XML, each problem with its value. Fails where a remedy is not a sentence. */
export function problemsOf(text: string): string[] {
  try {
    parseIanaXml(text, 'x');
  } catch (error) {
    if (error instanceof RegistryError)
      return error.problems.map(({ value, problem, remedy }) => {
        assert.match(remedy, /\w\.$/);
        return `${problem} (${value})`;
      });
    throw error;
  }
  return [];
}
