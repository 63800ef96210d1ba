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

function addUnread(element: XmlElement, file: string, problems: Problem[]): void {
  const { name, line, attributes, children } = element;
  const shape = SHAPES[name] ?? TEXT;
  const report = (place: number, value: string, problem: string): void =>
    void problems.push({ file, line: place, value, problem, remedy: REMEDY });
  for (const attribute in attributes)
    if (!shape.attributes?.includes(attribute))
      report(line, attributes[attribute] ?? '', `unknown attribute ${attribute} of <${name}>`);
  const seen: string[] = [];
  for (const child of children) {
    if (typeof child === 'string') {
      if (!shape.text && child.trim() !== '') report(line, child.trim(), `text in <${name}>`);
    } else if (!shape.children.includes(child.name)) {
      report(child.line, textOf(child).trim(), `unknown element <${child.name}> in <${name}>`);
    } else {
      if (!shape.repeated?.includes(child.name)) {
        if (seen.includes(child.name))
          report(child.line, textOf(child).trim(), `a second <${child.name}> in one <${name}>`);
        seen.push(child.name);
      }
      addUnread(child, file, problems);
    }
  }
}

// Written as loops, because it looks at every node of a file.
/** A problem for everything inside an element that nobody reads, and that would be lost in silence. */
export function findUnread(element: XmlElement, file: string): Problem[] {
  const problems: Problem[] = [];
  addUnread(element, file, problems);
  return problems;
}
