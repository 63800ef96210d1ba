// Longer texts are cut. The names and lines that people search for are shorter.
const MAX_LENGTH = 500;

/**
 * Puts a text on one line, without blanks around it. `bare` is also without the quotation marks, parentheses and
 * punctuation around it, and has ASCII digits.
 */
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
    // Looks only where a run of marks begins. To try again at each mark of a long run would take too much time.
    .replace(/(?<!["'`´“”„‘’«»)>.,;:!?…\s])["'`´“”„‘’«»)>.,;:!?…\s]+$/, '');
  // A parenthesis that closes an abbreviation stays: Post Office Protocol (POP3).
  const isOpen = bare.includes('(') && !bare.includes(')') && text.includes(')');
  return { text, bare: isOpen ? `${bare})` : bare };
}

// In every script, the code points of the decimal digits follow each other from zero to nine (Unicode Standard,
// Section 4.6).
function asciiDigit(char: string): string {
  if (char <= '9') return char;
  const code = char.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}
