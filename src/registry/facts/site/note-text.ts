const FRAME = /^\*+(.*?)\**$/;

/** The paragraphs of a note, each on one line, without the frame of asterisks that IANA draws around its notice. */
export function noteParagraphs(text: string): string[] {
  return text
    .split('\n')
    .map((line) => (FRAME.exec(line.trim())?.[1] ?? line).trim())
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
