import { SaxesParser } from 'saxes';
import { FORBIDDEN } from './bytes.ts';
import { firstOf } from './must.ts';
import { RegistryError } from './problem.ts';

/** An XML element; mixed content keeps its order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  readonly line: number;
}

// IANA nests five deep, and has a hundred thousand elements.
const MAX_DEPTH = 50;
const MAX_ELEMENTS = 2_000_000;
// Characters that no file may hold. A character reference can still produce them, and a carriage return, too.
const UNPRINTABLE = new RegExp(`\\r|${FORBIDDEN.source}`);

/** The root element; throws RegistryError at the first place that is not well-formed. */
export function parseXml(text: string, file: string): XmlElement {
  const parser = new SaxesParser<{ xmlns?: false; position: true }>({ position: true });
  const document: XmlElement = { name: '', attributes: {}, children: [], line: 1 };
  const open: XmlElement[] = [document];
  let elements = 0;
  const fault = (problem: string): RegistryError => {
    const value = text.slice(Math.max(0, parser.position - 60), parser.position);
    const remedy = 'The file is damaged or cut short: fetch it again.';
    return new RegistryError([{ file, line: parser.line, value, problem, remedy }]);
  };
  const current = (): XmlElement => open.at(-1) ?? document;
  const check = (value: string): void => {
    if (UNPRINTABLE.test(value)) throw fault('a control character');
  };
  // A comment between two texts is left out, and the two are one text.
  const addText = (value: string): void => {
    check(value);
    const { children } = current();
    const before = children.at(-1);
    if (typeof before === 'string') children[children.length - 1] = before + value;
    else children.push(value);
  };

  parser.on('opentag', ({ name, attributes }) => {
    for (const attribute in attributes) check(attributes[attribute] ?? '');
    if (++elements > MAX_ELEMENTS) throw fault(`more than ${MAX_ELEMENTS} elements`);
    const element: XmlElement = { name, attributes, children: [], line: parser.line };
    current().children.push(element);
    open.push(element);
    if (open.length > MAX_DEPTH) throw fault(`elements nested more than ${MAX_DEPTH} deep`);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    throw fault(`not well-formed XML: ${error.message.replace(/^\d+:\d+: /, '')}`);
  });
  parser.write(text).close();

  return firstOf(
    document.children.filter((child) => typeof child !== 'string'),
    'root element',
  );
}

/** The child elements of a name, in order. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** All text inside an element, verbatim. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
