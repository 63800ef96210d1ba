/** The lines of each part of an index file, whose parts have an empty line between. */
export function parseSections(text: string): string[][] {
  return text.split('\n\n').map((section) => section.split('\n').filter(Boolean));
}
