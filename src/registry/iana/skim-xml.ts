import type { Entry } from '../record/entry.ts';
import { unique } from '../text/list.ts';
import { throwProblems } from '../text/problem.ts';
import { childrenOf, type XmlElement } from '../text/xml.ts';
import { type IanaRegistry, parsePeople, parseRecord, parseRoot } from './parse-xml.ts';
import { addLinks, citationsIn, parseInfo } from './xml-info.ts';
import { findUnread } from './xml-shape.ts';

/** What was read of a record. */
interface Skimmed {
  /** The record as it stands in the file; '' where it cannot be told which text is the record's. */
  readonly xml: string;
  readonly lineBreaks: number;
  readonly entry: Entry;
  readonly citations: readonly string[];
  readonly links: readonly (readonly [label: string, address: string])[];
}

/** The records of the last release that was skimmed, by their XML. */
export type SkimMemory = Map<string, Skimmed>;

const RECORD = /<record[\s>][^]*?<\/record>/g;

// A part of a text keeps the whole text in memory; a copy does not.
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

// In a comment, a CDATA section or an instruction, text may look like a record and be none. IANA never writes any of
// them.
const mayHide = (text: string): boolean => text.includes('<!') || text.lastIndexOf('?>') > text.indexOf('<registry');

/** A file without the records that are known: an empty record on as many lines stands in place of each. */
interface Rest {
  readonly root: XmlElement;
  /** The XML of each record, in order; none where it cannot be told which text is which record's. */
  readonly xmls: readonly string[];
}

function parseRest(text: string, file: string, memory: SkimMemory): Rest {
  const xmls: string[] = [];
  if (!mayHide(text)) {
    const cut = text.replace(RECORD, (xml) => {
      xmls.push(xml);
      const known = memory.get(xml);
      return known ? `<record/>${'\n'.repeat(known.lineBreaks)}` : xml;
    });
    const root = parseRoot(cut, file);
    if (childrenOf(root, 'record').length === xmls.length) return { root, xmls };
  }
  return { root: parseRoot(text, file), xmls: [] };
}

/**
 * Reads what IANA's XML says, without the order of its elements. Records that the release before had are neither parsed
 * nor read again, so that an entry is the same object as long as its record stays as it is; its line is that of its
 * first release. Throws RegistryError with every problem.
 */
export function skimIanaXml(text: string, file: string, memory: SkimMemory): IanaRegistry {
  const { root, xmls } = parseRest(text, file, memory);
  const problems = findUnread(root, file);
  const skimmed = childrenOf(root, 'record').map((record, i): Skimmed => {
    const xml = xmls[i] ?? '';
    const known = memory.get(xml);
    if (known) return known;
    const entry = parseRecord(record, file, problems);
    const links = new Map<string, string>();
    addLinks(record, file, [], links);
    const lineBreaks = xml.split('\n').length - 1;
    return copy({ xml, lineBreaks, entry, citations: citationsIn(record), links: [...links] });
  });
  const contacts = parsePeople(root, file, problems);
  const known = new Map(skimmed.flatMap(({ xml, links }) => (memory.has(xml) ? links : [])));
  const info = parseInfo(root, file, problems, known);
  throwProblems(problems);
  memory.clear();
  for (const one of skimmed) if (one.xml !== '') memory.set(one.xml, one);
  return {
    info: { ...info, citations: unique(skimmed.flatMap(({ citations }) => citations)).sort() },
    entries: skimmed.map(({ entry }) => entry),
    contacts,
  };
}
