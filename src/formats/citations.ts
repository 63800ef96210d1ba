import { escapeAttribute } from '../registry/text/markup.ts';
import { oneLine } from '../registry/text/one-line.ts';

/** A text to copy into another document or tool. Its title names the form: `BibTeX`. */
export interface Snippet {
  readonly title: string;
  readonly text: string;
}

/** A page that can be cited. The key of its citation is made from its path. */
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
// The characters that mean something to AsciiDoc. Some mean something only when doubled (`--`), in a replacement such
// as `(C)`, or in a URL. Written as a character reference, none of them means anything.
const ASCIIDOC =
  /[&<>"'`*_#+^~=|{}[\]\\@$/]|[:;](?! \S)|(?<=[:;])[:;]|\((?=\(|(?:c|r|tm)\))|(?<=\()\(|\.(?=\.)|-(?=-)/gi;
const escapeAsciiDoc = (text: string): string => text.replace(ASCIIDOC, characterReference);
// The commands that stand for characters in BibTeX. A backslash before a brace is not enough: BibTeX still counts it.
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

// The placeholder for the day of access, which the reader fills in.
const ACCESSED = 'YYYY-MM-DD';

/** The citation of a page in plain text. A script makes every other form from this one (src/browser/forms.ts). */
export function printCitation({ title, url, registry, release }: Omit<Citable, 'path'>): Snippet {
  const stamp = `IANA, ${oneLine(registry)}, release of ${release}; accessed ${ACCESSED}`;
  return { title: 'Plain text', text: `“${oneLine(title)}”, ${stamp}, ${url}` };
}

const CITATION = /^“(.*)”, IANA, (.*), release of (\d{4}-\d\d-\d\d); accessed \S+, (\S+)$/;

/** The page that a citation in plain text cites; undefined if the text is not such a citation. */
export function readCitation(text: string): Omit<Citable, 'path'> | undefined {
  const [, title = '', registry = '', release = '', url] = CITATION.exec(text) ?? [];
  return url === undefined ? undefined : { title, registry, release, url };
}

/** The citations of a page in Markdown, HTML, AsciiDoc and BibTeX, and as in an RFC (RFC 7322 §4.8.6). */
export function printCitations({ title: given, url, path, registry: named, release }: Citable): Snippet[] {
  // A line break would end the link or the field that the title stands in.
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
