/** Splits a file into its parts, which have an empty line between them, and each part into its lines. */
export function parseSections(text: string): string[][] {
  return text.split('\n\n').map((section) => section.split('\n').filter(Boolean));
}
