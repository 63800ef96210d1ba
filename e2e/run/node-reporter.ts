import { relative } from 'node:path';
import process from 'node:process';
import type { TestEvent } from 'node:test/reporters';
import { inspect } from 'node:util';
import { printReport, type Skipped } from './report.ts';

// node --test --test-reporter=./e2e/run/node-reporter.ts: prints faults in full, and at the end a report.

const indent = (text: string): string => text.replace(/^/gm, '    ');

// Whether an event is of a test. A suite only fails because a test in it fails, so suites are not counted.
const isTest = (type: string | undefined): boolean => type !== 'suite';

const isOfSubtests = (error: Error & { readonly failureType?: string }): boolean =>
  error.failureType === 'subtestsFailed';

function printFault({ name, file = '', line, details }: Extract<TestEvent, { type: 'test:fail' }>['data']): string {
  const where = `${relative(process.cwd(), file)}:${line}`;
  return `✖ ${name} (${where})\n${indent(inspect(details.error.cause))}\n\n`;
}

export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let [passed, failed] = [0, 0];
  const skipped: Skipped[] = [];
  for await (const { type, data } of events) {
    if (type === 'test:stderr') yield data.message;
    if (type === 'test:pass' && data.skip !== undefined) {
      skipped.push({ test: data.name, why: typeof data.skip === 'string' ? data.skip : '' });
    } else if (type === 'test:pass' && isTest(data.details.type)) passed++;
    if (type !== 'test:fail' || isOfSubtests(data.details.error)) continue;
    failed++;
    yield printFault(data);
  }
  yield printReport({ passed, failed, skipped });
}
