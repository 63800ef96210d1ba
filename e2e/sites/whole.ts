import { join } from 'node:path';
import process from 'node:process';

/** The folder with two of IANA's releases for tests of the whole registry; undefined if WHOLE_REGISTRY is not set. */
export const WHOLE_REGISTRY = process.env['WHOLE_REGISTRY'] || undefined;

/** The data folder with only the earlier release; undefined without WHOLE_REGISTRY. */
export const EARLIER_DATA = WHOLE_REGISTRY && '.registry/earlier';

/** The data folder with the later release, of which one description is changed. */
export const EDITED = '.registry/edited';

/** The XML of the releases in WHOLE_REGISTRY, the oldest first. */
export const releasesIn = (folder: string): readonly [earlier: string, later: string] => [
  join(folder, '2025-11-14.xml'),
  join(folder, 'service-names-port-numbers.xml'),
];
