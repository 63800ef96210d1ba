/** A name as words that begin with capitals, as many descriptions have it: `http-alt` as `Http Alt`. */
export function spellOut(name: string): string {
  return name.replace(
    /(^|[-_ ])([a-z])/g,
    (_, before: string, letter: string) => (before && ' ') + letter.toUpperCase(),
  );
}
