import { RegistryError } from './problem.ts';

const NEWLINE = 0x0a;

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === NEWLINE) line++;
  return line;
}

function isPartial(bytes: Uint8Array, end: number): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end));
    return false;
  } catch {
    return true;
  }
}

// TextDecoder says that a file is not UTF-8 but not where; the longest prefix that decodes tells.
function firstInvalid(bytes: Uint8Array): number {
  const decodes = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(middle)) low = middle;
    else high = middle - 1;
  }
  // The decoder complains at the byte that does not continue a character. Report the place where the character begins.
  while (low > 0 && isPartial(bytes, low)) low--;
  return Math.min(low, bytes.length - 1);
}

/** What neither XML (1.0 §2.2) nor HTML (§13.2.3.5) can hold, and no text needs. */
export const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/;

/** Decodes a file as UTF-8; throws RegistryError at the first byte or control character that no text has. */
export function decodeText(bytes: Uint8Array, file: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // A file that is too large for a string throws another error.
    if (!(error instanceof TypeError)) throw error;
    const offset = firstInvalid(bytes);
    throw new RegistryError([
      {
        file,
        line: lineAt(bytes, offset),
        value: `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}`,
        problem: `invalid UTF-8 at byte ${offset}`,
        remedy: 'Fetch the file again, or save it as UTF-8.',
      },
    ]);
  }
  const at = text.search(FORBIDDEN);
  if (at < 0) return text;
  throw new RegistryError([
    {
      file,
      line: text.slice(0, at).split('\n').length,
      value: text.slice(Math.max(0, at - 20), at + 20),
      problem: `the control character U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      remedy: 'The file is damaged: fetch it again.',
    },
  ]);
}
