import process from 'node:process';
import { buildSite } from './build.ts';
import { PORTS, STORIED } from './builds.ts';
import { buildElsewhere } from './elsewhere.ts';
import { writeStoriedData } from './storied.ts';

// Builds the sites that tests need besides dist/, or those of them that are named: npm run test:builds -- NAME…

const BUILDS: Readonly<Record<string, () => Promise<string>>> = {
  ports: () => buildSite(PORTS),
  storied: () => {
    writeStoriedData();
    return buildSite(STORIED);
  },
  elsewhere: buildElsewhere,
};
const named = process.argv.slice(2);

async function build(...names: readonly string[]): Promise<void> {
  for (const name of names.filter((one) => named.length === 0 || named.includes(one))) {
    const said = await BUILDS[name]?.();
    console.log(`${name}: ${/^Built.*$/m.exec(said ?? '')?.[0]}`);
  }
}

// The last takes a core and as long as the others together.
await Promise.all([build('ports', 'storied'), build('elsewhere')]);
