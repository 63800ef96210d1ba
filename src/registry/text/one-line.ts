/** Puts text on one line: white space and characters that nobody sees become one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, ' ').trim();
}
