import { escapeAttribute } from '../registry/text/markup.ts';
import { oneLine } from '../registry/text/one-line.ts';

/** A text for another document or tool, and what it is. */
export interface Snippet {
  readonly title: string;
  readonly text: string;
}

/** A page that can be cited; its path makes the key of the citation. */
export interface Citable {
  readonly title: string;
  readonly url: string;
  readonly path: string;
  /** The title of the registry. */
  readonly registry: string;
  /** The date of the release that the page shows. */
  readonly release: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const characterReference = (char: string): string => `&#${char.codePointAt(0)};`;
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>&~|]/g, (char) => `\\${char}`);
// AsciiDoc keeps character references as they are, whatever the character would mean there; so also what means
// something only twice, before a name of its own (`(C)`), or in a URL.
const ASCIIDOC =
  /[&<>"'`*_#+^~=|{}[\]\\@$/]|[:;](?! \S)|(?<=[:;])[:;]|\((?=\(|(?:c|r|tm)\))|(?<=\()\(|\.(?=\.)|-(?=-)/gi;
const escapeAsciiDoc = (text: string): string => text.replace(ASCIIDOC, characterReference);
// BibTeX counts braces even after a backslash.
const BIBTEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
const escapeBibTeX = (text: string): string => text.replace(/[\\{}$&#%_^~]/g, (char) => BIBTEX[char] ?? `\\${char}`);

function wrap(text: string, indent: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && indent + last.length + 1 + word.length > 72) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => ' '.repeat(indent) + line).join('\n');
}

// For the reader to fill in.
const ACCESSED = 'YYYY-MM-DD';

/** How to cite a page in plain text. Every other form follows from this one. */
export function printCitation({ title, url, registry, release }: Omit<Citable, 'path'>): Snippet {
  const stamp = `IANA, ${oneLine(registry)}, release of ${release}; accessed ${ACCESSED}`;
  return { title: 'Plain text', text: `“${oneLine(title)}”, ${stamp}, ${url}` };
}

const CITATION = /^“(.*)”, IANA, (.*), release of (\d{4}-\d\d-\d\d); accessed \S+, (\S+)$/;

/** What a citation in plain text cites; undefined if the text is none. */
export function readCitation(text: string): Omit<Citable, 'path'> | undefined {
  const [, title = '', registry = '', release = '', url] = CITATION.exec(text) ?? [];
  return url === undefined ? undefined : { title, registry, release, url };
}

/** How else to cite a page: in Markdown, HTML, AsciiDoc, BibTeX, and the way RFCs do (RFC 7322 §4.8.6). */
export function printCitations({ title: given, url, path, registry: named, release }: Citable): Snippet[] {
  // A line break would end what the title stands in.
  const title = oneLine(given);
  const registry = oneLine(named);
  const [year = '', month = '1', day = '1'] = release.split('-');
  const monthName = MONTHS[Number(month) - 1] ?? '';
  const key = `iana-${path.slice(1, -1).replaceAll('/', '-').replaceAll('~', '.') || 'home'}`;
  const stamp = `IANA, ${registry}, release of ${release}; accessed ${ACCESSED}`;
  const bibliography = [
    `@misc{${key},`,
    '  author = {{Internet Assigned Numbers Authority}},',
    `  title = {{${escapeBibTeX(title)}}},`,
    `  howpublished = {\\url{${url}}},`,
    `  note = {${escapeBibTeX(registry)}, release of ${release}; accessed ${ACCESSED}},`,
    `  year = {${year}},`,
    `  month = ${monthName.slice(0, 3).toLowerCase()}`,
    '}',
  ];
  const plain = `IANA, "${title}", ${registry}, release of ${Number(day)} ${monthName} ${year}, accessed ${ACCESSED}, <${url}>.`;
  return [
    { title: 'Markdown', text: `[${escapeMarkdown(title)}](${url}) (${escapeMarkdown(stamp)})` },
    {
      title: 'HTML',
      text: `<a href="${escapeAttribute(url)}">${escapeAttribute(title)}</a> (${escapeAttribute(stamp)})`,
    },
    { title: 'AsciiDoc', text: `link:++${url}++[${escapeAsciiDoc(title)}] (${escapeAsciiDoc(stamp)})` },
    { title: 'BibTeX', text: bibliography.join('\n') },
    { title: 'As in an RFC', text: `   [${key.toUpperCase()}]\n${wrap(plain, 14)}` },
  ];
}
