import { readFileSync } from 'node:fs';
import process from 'node:process';

// Makes Eleventy write one file of the same size for each file of this site.
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
