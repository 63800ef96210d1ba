/** A test that was skipped. */
export interface Skipped {
  readonly test: string;
  /** The reason; empty if the test gives none. */
  readonly why: string;
}

/** The results of a group of tests. */
export interface Report {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly Skipped[];
}

// The beginning of the last line that a reporter prints. No printed fault begins like this.
const MARK = '\0report ';

/** A report as the last line of a program's output. */
export function printReport(report: Report): string {
  return `${MARK}${JSON.stringify(report)}\n`;
}

/** Divides the output of a program into its report (null if there is none) and the rest. */
export function partReport(output: string): { readonly report: Report | null; readonly rest: string } {
  const at = output.lastIndexOf(MARK);
  if (at < 0) return { report: null, rest: output };
  const end = output.indexOf('\n', at);
  return {
    report: JSON.parse(output.slice(at + MARK.length, end)) as Report,
    rest: output.slice(0, at) + output.slice(end + 1),
  };
}
