import process from 'node:process';
import { buildShare } from './pages.ts';

// One of the processes that src/build/main.ts starts: builds its share and says which files it wrote.
const [part = '0', of = '1', folder = 'dist'] = process.argv.slice(2);
const built = await buildShare({ part: Number(part), of: Number(of) }, folder);
// It ends when all of it has been heard.
process.send?.(built, () => process.disconnect());
