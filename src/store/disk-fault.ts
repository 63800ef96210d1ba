import { printable } from '../registry/text/problem.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk has no more room for you',
  EACCES: 'The folder cannot be written',
  EPERM: 'The folder cannot be written',
  EROFS: 'The disk is read-only',
  ENOTDIR: 'There is a file where a folder should be',
  EEXIST: 'There is a file where a folder should be',
};

/** A sentence that explains an error of the file system in writing into a folder; null for any other error. */
export function explainFault(error: unknown, folder: string): string | null {
  const { code, syscall, message } = error as Partial<NodeJS.ErrnoException>;
  if (code === undefined || syscall === undefined) return null;
  const sentence = SENTENCES[code];
  return `${sentence ? `${sentence} (${folder}): ` : ''}${printable(message ?? code)}.`;
}
