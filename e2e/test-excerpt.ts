import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { DATA, excerptIn } from '../src/folders.ts';

// Runs the scripts of package.json that it is given, one after another, of the excerpt: npm test is the same whatever
// was fetched.

process.env['REGISTRY_DIR'] = excerptIn(DATA);
for (const script of process.argv.slice(2)) {
  const { status } = spawnSync(`npm run ${script}`, { stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
}
