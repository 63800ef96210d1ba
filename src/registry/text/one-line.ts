/** Takes any text and returns it on one line: white space and characters that are not to be seen are one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, ' ').trim();
}
