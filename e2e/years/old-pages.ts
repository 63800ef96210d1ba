// Reads which pages the site of an earlier release had from IANA's XML, with code that the site does not use.

/** The anchors of the entries on each page, by the path of the page. */
export type OldPages = Map<string, Set<string>>;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string): string =>
  text.replace(/&(#x?[\da-f]+|\w+);/gi, (_, code: string) =>
    code.startsWith('#')
      ? String.fromCodePoint(Number(code.replace('#', '0').replace('0x', '0x')))
      : (ENTITIES[code] ?? ''),
  );

const hex = (char: string): string =>
  [...Buffer.from(char)].map((byte) => `~${byte.toString(16).padStart(2, '0')}`).join('');
const escape = (text: string): string => text.replace(/^\.|[^a-z0-9_.-]/gu, hex);
const slug = (name: string): string => escape(name.toLowerCase());

/** The paths that the page of a contact may have. They keep the case of an ID if another ID differs only in case. */
export const contactPaths = (id: string): string[] => [
  `/contact/${slug(id)}/`,
  `/contact/${escape(id)}/`,
  `/contact/${slug(id)}~/`,
];

const textOf = (record: string, tag: string): string =>
  decode((new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(record)?.[1] ?? '').replace(/<[^>]*>/g, '')).trim();

interface Xref {
  readonly type: string;
  readonly data: string;
  readonly text: string;
}

function xrefsOf(xml: string): Xref[] {
  return [...xml.matchAll(/<xref\b([^>]*?)(?:\/>|>([^]*?)<\/xref>)/g)].map(([, attributes = '', text = '']) => {
    const of = (name: string): string => decode(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
    return { type: of('type'), data: of('data'), text: decode(text).trim() };
  });
}

function documentPath({ type, data }: Xref): string | null {
  if (type === 'rfc') return `/reference/rfc${Number(data.replace(/\D/g, ''))}/`;
  return type === 'draft' ? `/reference/${slug(data)}/` : null;
}

interface OldRecord {
  readonly anchor: string;
  readonly paths: readonly string[];
  readonly people: readonly string[];
}

function readRecord(record: string): OldRecord {
  const [name, number, transport] = ['name', 'number', 'protocol'].map((tag) => textOf(record, tag)) as [
    string,
    string,
    string,
  ];
  const [first = '', last] = number.split('-');
  // A document that is cited only in a text has a page, too, but its page lists only entries with it as a reference.
  const cells = record.replace(/<(description|note|unauthorized)\b[^]*?<\/\1>/g, '');
  const xrefs = xrefsOf(cells);
  const ports =
    number === '' ? [] : Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, i) => Number(first) + i);
  return {
    anchor: ['entry', slug(name), number, transport].filter(Boolean).join('-'),
    paths: [
      ...(name === '' ? [] : [`/service/${slug(name)}/`]),
      ...(last === undefined ? [] : [`/range/${number}/`]),
      ...ports.map((port) => `/port/${port}/`),
      ...xrefs.flatMap((xref) => documentPath(xref) ?? []),
    ],
    people: xrefs.filter(({ type }) => type === 'person').map(({ data }) => data),
  };
}

const KNOWN = new Map<string, OldRecord>();
function recall(record: string): OldRecord {
  const known = KNOWN.get(record) ?? readRecord(record);
  KNOWN.set(record, known);
  return known;
}

/** Adds the pages of one release to `pages`, and the anchors of the contacts' entries to `contacts`, by ID. */
export function addPages(xml: string, pages: OldPages, contacts: OldPages): void {
  const counts = new Map<string, number>();
  const add = (to: OldPages, key: string, anchor?: string): void => {
    const anchors = to.get(key) ?? new Set();
    if (anchor !== undefined) anchors.add(anchor);
    to.set(key, anchors);
  };
  for (const [chunk] of xml.matchAll(/<record\b[^]*?<\/record>/g)) {
    const { anchor: usual, paths, people } = recall(chunk);
    const count = (counts.get(usual) ?? 0) + 1;
    counts.set(usual, count);
    const anchor = count === 1 ? usual : `${usual}-${count}`;
    for (const path of paths) add(pages, path, anchor);
    for (const id of people) add(contacts, id, anchor);
  }
  for (const [, id = ''] of xml.matchAll(/<person\b[^>]*\bid="([^"]*)"/g)) add(contacts, decode(id));
}
