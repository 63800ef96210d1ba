// No name or line of interest is longer.
const MAX_LENGTH = 500;

/** Text on one line, without blanks around it; `bare` is also without the marks that it was quoted with. */
export function tidy(typed: string): { readonly text: string; readonly bare: string } {
  const text = typed
    .slice(0, 4 * MAX_LENGTH)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_LENGTH)
    .toWellFormed()
    .trim();
  const bare = text
    .normalize('NFKC')
    .slice(0, MAX_LENGTH)
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/^(?:["'`´“”„‘’«»(\s]|<(?![\d=\s]))+/, '')
    // Only where a run of marks begins, so that none is tried again from each of its characters.
    .replace(/(?<!["'`´“”„‘’«»)>.,;:!?…\s])["'`´“”„‘’«»)>.,;:!?…\s]+$/, '');
  // The parenthesis that ends an abbreviation is none of the marks: Post Office Protocol (POP3).
  const isOpen = bare.includes('(') && !bare.includes(')') && text.includes(')');
  return { text, bare: isOpen ? `${bare})` : bare };
}

// Decimal digits of every script stand in tens, beginning with zero (Unicode Standard, Section 4.6).
function asciiDigit(char: string): string {
  if (char <= '9') return char;
  const code = char.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}
