/** A name as words that begin with capitals, as many descriptions are written: `http-alt` becomes `Http Alt`. */
export function spellOut(name: string): string {
  return name.replace(
    /(^|[-_ ])([a-z])/g,
    (_, before: string, letter: string) => (before && ' ') + letter.toUpperCase(),
  );
}
