import { element } from './element.ts';

/** Saves a text as a file of the reader's. */
export function saveFile(text: string, file: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  element('a', '', { href: address, download: file }).click();
  // A browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
