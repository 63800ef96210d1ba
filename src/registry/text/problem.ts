/** One thing wrong with the data: where it stands, the value found, and what to do about it. */
export interface Problem {
  readonly file: string;
  /** Line in `file`, counted from 1; null when the problem belongs to no single line. */
  readonly line: number | null;
  readonly value: string;
  readonly problem: string;
  readonly remedy: string;
}

const SHOWN = 100;
const VALUE_LENGTH = 80;

/** Makes text safe for a terminal: control characters and those that turn its direction become `\u{…}`. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/** One line for people: `file:line: problem (value). remedy`. */
export function formatProblem({ file, line, value, problem, remedy }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  const short = value.length > VALUE_LENGTH ? `${value.slice(0, VALUE_LENGTH)}…` : value;
  return printable(`${place}: ${problem} (${JSON.stringify(short)}). ${remedy}`);
}

/** The only problem, or how many there are and then the first hundred, one a line. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems.slice(0, SHOWN).map(formatProblem);
  if (problems.length === 1) return lines.join();
  if (problems.length > SHOWN) lines.push(`… and ${problems.length - SHOWN} more.`);
  return [`${problems.length} problems:`, ...lines].join('\n');
}

/** Thrown once, with every problem found. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/** Throws RegistryError if there are any problems. */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new RegistryError(problems);
}
