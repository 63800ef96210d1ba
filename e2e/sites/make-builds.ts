import process from 'node:process';
import { buildSite } from './build.ts';
import { PORTS, STORIED } from './builds.ts';
import { buildElsewhere } from './elsewhere.ts';
import { writeStoriedData } from './storied.ts';

// npm run test:builds -- NAME…: builds the named sites that tests need besides dist/; without a name, all of them.

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

// `elsewhere` uses one core, and takes as long as the other two together.
await Promise.all([build('ports', 'storied'), build('elsewhere')]);
