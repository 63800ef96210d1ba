import type { Entry } from '../record/entry.ts';
import { unique } from '../text/list.ts';
import { throwProblems } from '../text/problem.ts';
import { childrenOf, type XmlElement } from '../text/xml.ts';
import { type IanaRegistry, parsePeople, parseRecord, parseRoot } from './parse-xml.ts';
import { addLinks, citationsIn, parseInfo } from './xml-info.ts';
import { findUnread } from './xml-shape.ts';

/** What was read of a record. */
interface Skimmed {
  readonly entry: Entry;
  readonly citations: readonly string[];
  readonly links: readonly (readonly [label: string, address: string])[];
}

/** The records of the last release that was skimmed, by what is in them. */
export type SkimMemory = Map<string, Skimmed>;

// Everything in an element but the line it stands in.
function contentOf({ name, attributes, children }: XmlElement): string {
  const content = children.map((child) => (typeof child === 'string' ? JSON.stringify(child) : contentOf(child)));
  return `${name}${JSON.stringify(attributes)}(${content.join('')})`;
}

// A part of a text keeps the whole text in memory; a copy does not.
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/**
 * Reads what IANA's XML says, without the order of its elements. Records that the release before had are not read
 * again, so that an entry is the same object as long as its record stays as it is; its line is that of its first
 * release. Throws RegistryError with every problem.
 */
export function skimIanaXml(text: string, file: string, memory: SkimMemory): IanaRegistry {
  const root = parseRoot(text, file);
  const records = childrenOf(root, 'record').map((record) => ({ record, content: contentOf(record) }));
  const fresh = records.filter(({ content }) => !memory.has(content)).map(({ record }) => record);
  const isFresh = new Set<XmlElement | string>(fresh);
  const rest = {
    ...root,
    children: root.children.filter(
      (child) => typeof child === 'string' || child.name !== 'record' || isFresh.has(child),
    ),
  };
  const problems = findUnread(rest, file);
  const skimmed = records.map(({ record, content }): [string, Skimmed] => {
    const known = memory.get(content);
    if (known) return [content, known];
    const entry = parseRecord(record, file, problems);
    const links = new Map<string, string>();
    addLinks(record, file, [], links);
    return [content, copy({ entry, citations: citationsIn(record), links: [...links] })];
  });
  const contacts = parsePeople(root, file, problems);
  const known = new Map(records.flatMap(({ content }) => memory.get(content)?.links ?? []));
  const info = parseInfo(rest, file, problems, known);
  throwProblems(problems);
  memory.clear();
  for (const [content, one] of skimmed) memory.set(content, one);
  const all = skimmed.map(([, one]) => one);
  return {
    info: { ...info, citations: unique(all.flatMap(({ citations }) => citations)).sort() },
    entries: all.map(({ entry }) => entry),
    contacts,
  };
}
