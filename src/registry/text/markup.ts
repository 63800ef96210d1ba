const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Takes text and returns it for the content or a quoted attribute of HTML or XML; breaks and tabs as references, which attributes need. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (char) => ENTITIES[char] ?? `&#${char.codePointAt(0)};`);
}

/** Takes text and returns it for the content of an XML element. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (char) => ENTITIES[char] ?? `&#${char.codePointAt(0)};`);
}
