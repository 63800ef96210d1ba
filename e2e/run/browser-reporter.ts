import { relative } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestError, TestResult } from 'playwright/types/testReporter';
import { printReport, type Skipped } from './report.ts';

// playwright test --reporter=./e2e/run/browser-reporter.ts: prints faults in full, and at the end a report.

const printError = ({ message, stack, value, snippet }: TestError): string =>
  stripVTControlCharacters([stack ?? message ?? value ?? '', snippet ?? ''].join('\n'));

export default class BrowserReporter implements Reporter {
  #passed = 0;
  #failed = 0;
  readonly #skipped: Skipped[] = [];

  printsToStdio(): boolean {
    return true;
  }

  onTestEnd(test: TestCase, { status, errors }: TestResult): void {
    if (status === 'skipped') {
      const why = test.annotations.find(({ type }) => type === 'skip')?.description;
      this.#skipped.push({ test: test.title, why: why ?? '' });
    } else if (status === 'passed') this.#passed++;
    else {
      this.#failed++;
      const where = `${relative(process.cwd(), test.location.file)}:${test.location.line}`;
      process.stdout.write(`✖ ${test.title} (${where})\n${errors.map(printError).join('\n')}\n\n`);
    }
  }

  onError(error: TestError): void {
    process.stdout.write(`${printError(error)}\n`);
  }

  onEnd(): void {
    process.stdout.write(printReport({ passed: this.#passed, failed: this.#failed, skipped: this.#skipped }));
  }
}
