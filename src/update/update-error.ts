import { printable } from '../registry/text/problem.ts';

/** The sentence for every failed update, which changes nothing. */
export const UNTOUCHED = 'The data is as it was.';

/** An update failed, but not for the text of a file. The message says in one line what is wrong and what to do. */
export class UpdateError extends Error {
  override readonly name = 'UpdateError';
  /** What is wrong, without what to do. */
  readonly problem: string;

  constructor(problem: string, remedy: string) {
    const printed = printable(problem.trimEnd());
    super(`${printed}. ${remedy}`);
    this.problem = printed;
  }
}
