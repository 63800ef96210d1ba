import { readFileSync } from 'node:fs';
import process from 'node:process';

// One file of the given size for each of the site's: what Eleventy needs to write as much.
const files = JSON.parse(readFileSync(process.env.BENCH_FILES, 'utf8'));

export default class {
  data() {
    return {
      files,
      pagination: { data: 'files', size: 1, alias: 'file' },
      permalink: ({ file }) => file.path,
    };
  }
  render({ file }) {
    return 'x'.repeat(file.bytes);
  }
}
