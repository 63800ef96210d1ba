/**
 * Whether a text follows the ABNF of RFC 6335 §5.1, read one element after another, and has 1 to 15 characters:
 * SRVNAME = *(1*DIGIT [HYPHEN]) ALPHA *([HYPHEN] ALNUM)
 */
export function isSrvName(text: string): boolean {
  const codes = Array.from(text, (char) => char.codePointAt(0) ?? 0);
  const isDigit = (at: number): boolean => (codes[at] ?? 0) >= 0x30 && (codes[at] ?? 0) <= 0x39;
  const isAlpha = (at: number): boolean => {
    const code = codes[at] ?? 0;
    return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  };
  const isHyphen = (at: number): boolean => codes[at] === 0x2d;
  let at = 0;
  while (isDigit(at)) {
    while (isDigit(at)) at++;
    if (isHyphen(at)) at++;
  }
  if (!isAlpha(at)) return false;
  at++;
  for (;;) {
    const next = isHyphen(at) ? at + 1 : at;
    if (!isAlpha(next) && !isDigit(next)) break;
    at = next + 1;
  }
  return at === codes.length && codes.length <= 15;
}
