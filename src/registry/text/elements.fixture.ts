import { SaxesParser } from 'saxes';

/** Every element of an XML document in order, with its depth and attributes. Shares no code with xml.ts. */
export function listElements(xml: string): string[] {
  const elements: string[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const said = Object.keys(attributes)
      .sort()
      .map((key) => ` ${key}="${attributes[key] ?? ''}"`);
    elements.push(`${depth++} ${name}${said.join('')}`);
  });
  parser.on('closetag', () => {
    depth--;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return elements;
}

/** How often each name stands among such elements. */
export function countNames(elements: readonly string[]): Record<string, number> {
  const names = Map.groupBy(elements, (element) => element.split(' ')[1] ?? '');
  return Object.fromEntries([...names].map(([name, all]) => [name, all.length]));
}
