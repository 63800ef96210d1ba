import type { Problem } from '../text/problem.ts';
import { textOf, type XmlElement } from '../text/xml.ts';
import { PLACE_ATTRIBUTES } from './xml-cell.ts';

interface Shape {
  readonly children: readonly string[];
  /** Children that may stand more than once. */
  readonly repeated?: readonly string[];
  readonly attributes?: readonly string[];
  /** Whether it may hold text. */
  readonly text?: true;
}

const INLINE: Shape = { children: ['xref', 'br', 'paragraph'], repeated: ['xref', 'br', 'paragraph'], text: true };
const TEXT: Shape = { children: [], text: true };

// Every element whose content reaches the data, and what of it does (IANA's registry.rng allows more).
const SHAPES: Readonly<Record<string, Shape>> = {
  registry: {
    children: ['title', 'category', 'updated', 'xref', 'expert', 'note', 'record', 'footnote', 'people'],
    repeated: ['xref', 'note', 'record', 'footnote'],
    attributes: ['id', 'xmlns'],
  },
  record: {
    children: ['name', 'number', 'protocol', 'description', 'assignee', 'xref', 'sc', 'unauthorized', 'note'],
    repeated: ['xref'],
    attributes: ['date', 'updated'],
  },
  assignee: { children: ['xref'], repeated: ['xref'] },
  people: { children: ['person'], repeated: ['person'] },
  person: { children: ['name', 'org', 'uri', 'updated'], repeated: ['uri'], attributes: ['id'] },
  description: INLINE,
  unauthorized: INLINE,
  paragraph: INLINE,
  note: { ...INLINE, attributes: ['title'] },
  footnote: { ...INLINE, attributes: ['anchor'] },
  xref: { ...TEXT, attributes: ['type', 'data', ...PLACE_ATTRIBUTES] },
  br: { children: [] },
};

const REMEDY = 'Teach src/registry/iana/xml-shape.ts and parse-xml.ts what it means.';

/** A problem for everything inside an element that nobody reads, and that would be lost in silence. */
export function findUnread(element: XmlElement, file: string): Problem[] {
  const { name, line } = element;
  const shape = SHAPES[name] ?? TEXT;
  const report = (place: number, value: string, problem: string): Problem => ({
    file,
    line: place,
    value,
    problem,
    remedy: REMEDY,
  });
  const attributes = Object.keys(element.attributes)
    .filter((attribute) => !shape.attributes?.includes(attribute))
    .map((attribute) =>
      report(line, element.attributes[attribute] ?? '', `unknown attribute ${attribute} of <${name}>`),
    );
  const seen = new Set<string>();
  const content = element.children.flatMap((child) => {
    if (typeof child === 'string')
      return shape.text || child.trim() === '' ? [] : [report(line, child.trim(), `text in <${name}>`)];
    const value = textOf(child).trim();
    if (!shape.children.includes(child.name))
      return [report(child.line, value, `unknown element <${child.name}> in <${name}>`)];
    const again = seen.has(child.name) && !shape.repeated?.includes(child.name);
    seen.add(child.name);
    return [
      ...(again ? [report(child.line, value, `a second <${child.name}> in one <${name}>`)] : []),
      ...findUnread(child, file),
    ];
  });
  return [...attributes, ...content];
}
