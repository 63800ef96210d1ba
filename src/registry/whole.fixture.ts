import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

// Some tests need whole releases of IANA's, which are too large to ship. WHOLE_REGISTRY names a folder that has them:
// service-names-port-numbers.xml, 2025-11-14.xml and 2025-11-14.csv as IANA published them, and releases.bundle, a git
// bundle with one commit for each release. Without it these tests are skipped.

const { WHOLE_REGISTRY: folder } = process.env;

/** Why tests of whole releases are skipped; false where they are not. */
export const skipWithoutWhole: string | false = folder ? false : 'WHOLE_REGISTRY names no folder of whole releases';

/** The path of a file of whole releases; throws where it is absent. */
export function wholeFile(name: string): string {
  if (!folder) throw new Error(`Set WHOLE_REGISTRY to the folder that has ${name}.`);
  const file = join(folder, name);
  if (!existsSync(file)) throw new Error(`WHOLE_REGISTRY is ${folder}, which has no ${name}.`);
  return file;
}
