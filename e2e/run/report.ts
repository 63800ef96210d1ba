/** A test that was left out. */
export interface Skipped {
  readonly test: string;
  /** Empty where the test does not say. */
  readonly why: string;
}

/** What a group of tests came to. */
export interface Report {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly Skipped[];
}

// The last line of what a reporter prints: no fault that it prints before begins like this.
const MARK = '\0report ';

/** A report as the last line of what a program prints. */
export function printReport(report: Report): string {
  return `${MARK}${JSON.stringify(report)}\n`;
}

/** Parts what a program printed into its report, null where it has none, and the rest. */
export function partReport(output: string): { readonly report: Report | null; readonly rest: string } {
  const at = output.lastIndexOf(MARK);
  if (at < 0) return { report: null, rest: output };
  const end = output.indexOf('\n', at);
  return {
    report: JSON.parse(output.slice(at + MARK.length, end)) as Report,
    rest: output.slice(0, at) + output.slice(end + 1),
  };
}
