const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeChar = (char: string): string => ENTITIES[char] ?? `&#${char.codePointAt(0)};`;

/** Escapes text for a quoted attribute or the content of HTML or XML; breaks and tabs, too, as attributes need it. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, escapeChar);
}

/** Escapes text for the content of an XML element. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, escapeChar);
}
