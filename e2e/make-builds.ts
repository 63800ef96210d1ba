import process from 'node:process';
import { buildSite } from './build.ts';
import { PORTS, STORIED } from './builds.ts';
import { buildElsewhere } from './elsewhere.ts';
import { writeStoriedData } from './storied.ts';

// Builds the sites that tests need besides dist/, or those of them that are named: npm run test:builds -- NAME…

const BUILDS: Readonly<Record<string, () => string>> = {
  ports: () => buildSite(PORTS),
  storied: () => {
    writeStoriedData();
    return buildSite(STORIED);
  },
  elsewhere: buildElsewhere,
};

const named = process.argv.slice(2);
for (const [name, build] of Object.entries(BUILDS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const said = build();
  console.log(`${name}: ${/^Built.*$/m.exec(said)?.[0] ?? said}`);
}
