/** A file by its name, and what the name and the address of the file tell of it. */
export interface NamedFile {
  /** `BonjourPrinting.pdf` */
  readonly name: string;
  /** `PDF, developer.example`; without a host where only the name is known. */
  readonly about: string;
  /** Where it is; null where only the name is known. */
  readonly url: string | null;
}

const KINDS: Readonly<Record<string, string>> = {
  doc: 'Word document',
  docx: 'Word document',
  htm: 'web page',
  html: 'web page',
  md: 'Markdown',
  pdf: 'PDF',
  ps: 'PostScript',
  txt: 'text',
  xml: 'XML',
};
const NAME = /^[\w.%~-]*[\w~-]\.([a-z]+)$/i;

const kindOf = (name: string): string | null => {
  const ending = NAME.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(KINDS, ending) ? (KINDS[ending] ?? null) : null;
};

/** The file that a text names, by a name alone or an address of the web; null where it names none. */
export function nameFile(text: string): NamedFile | null {
  if (!/^https?:\/\//i.test(text)) {
    const kind = kindOf(text);
    return kind === null ? null : { name: text, about: kind, url: null };
  }
  const [, host, pathname = ''] = /^https?:\/\/([^/?#]+)([^?#]*)/i.exec(text) ?? [];
  if (host === undefined || !URL.canParse(text)) return null;
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  const kind = kindOf(name);
  return kind === null ? null : { name, about: `${kind}, ${host}`, url: text };
}
