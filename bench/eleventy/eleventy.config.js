import process from 'node:process';

export default function (config) {
  config.setQuietMode(true);
  return { dir: { input: 'pages', output: process.env.BENCH_OUT } };
}
