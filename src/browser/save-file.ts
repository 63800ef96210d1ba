import { element } from './element.ts';

/** Saves a text as a file on the reader's machine. */
export function saveFile(text: string, file: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  element('a', '', { href: address, download: file }).click();
  // The browser may still be reading the text at this address.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
