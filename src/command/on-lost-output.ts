import process from 'node:process';
import { codeOf } from './on-interrupt.ts';

/**
 * Ends this process when what it prints is lost: without a word where nobody reads any more, as `head` after ten lines,
 * and with one line where a disk is full.
 */
export function endOnLostOutput(): void {
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(codeOf('SIGPIPE'));
    console.error(`The output cannot be written: ${message}`);
    process.exit(1);
  });
}
