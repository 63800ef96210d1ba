import { DOWNLOADS, SERVICES } from '../registry/index/permalink.ts';
import type { Registry } from '../registry/registry.ts';
import type { Absolute } from './json/entry-json.ts';

/** A node of a graph in the words of schema.org. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/';
const IANA = { '@type': 'Organization', name: 'Internet Assigned Numbers Authority', url: 'https://www.iana.org/' };

/** A file that a dataset can be had as. */
export interface Distribution {
  readonly path: string;
  readonly type: string;
  readonly title: string;
}

/** The node of the registry as a dataset. */
export function datasetNode({ info }: Registry, downloads: readonly Distribution[], absolute: Absolute): LinkedNode {
  return {
    '@type': 'Dataset',
    '@id': `${absolute(DOWNLOADS)}#dataset`,
    name: `IANA ${info.title}${info.excerpt ? ' (an excerpt)' : ''}`,
    description:
      'Service names and transport protocol port numbers as IANA lists them, ' +
      'with assignees, contacts, dates, references and notes.',
    url: absolute(DOWNLOADS),
    license: LICENCE,
    creator: IANA,
    version: info.updated,
    dateModified: info.updated,
    isBasedOn: 'https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xml',
    distribution: downloads.map(({ path, type, title }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: type,
      contentUrl: absolute(path),
    })),
  };
}

/** The node of a service name as a term. */
export function termNode(name: string, description: string, url: string, absolute: Absolute): LinkedNode {
  return {
    '@type': 'DefinedTerm',
    '@id': url,
    name,
    description,
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': absolute(SERVICES), name: 'IANA service names' },
  };
}

/** JSON-LD that can stand in a script element: nothing in it ends the element, and no address looks like one. */
export function printLinkedData(nodes: readonly LinkedNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })
    .replaceAll('<', '\\u003c')
    .replace(/(?<!")@/g, '\\u0040');
}
