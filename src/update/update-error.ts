import { printable } from '../registry/text/problem.ts';

/** What to say whenever an update fails: it changed nothing. */
export const UNTOUCHED = 'The data is as it was.';

/** A fault of an update that is not the data's own: one line that says what is wrong and what to do. */
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
