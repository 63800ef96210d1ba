import process from 'node:process';
import { codeOf } from './on-interrupt.ts';

/**
 * Ends this process when its output cannot be written. If the reader is gone, as `head` after ten lines, the process
 * ends without a message; on any other error, such as a full disk, with one line.
 */
export function endOnLostOutput(): void {
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(codeOf('SIGPIPE'));
    console.error(`The output cannot be written: ${message}`);
    process.exit(1);
  });
}
