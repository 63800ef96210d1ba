import { parentPort, workerData } from 'node:worker_threads';
import { prepareSite } from '../built-site.ts';
import { inspect } from '../inspect.ts';
import type { Part, Report } from './parts.ts';

// Runs in a thread of its own, and checks a part of the files.
const { all, files, keys } = workerData as Part;
const inspection = prepareSite(all);
const report: Report = files.map((file, i) => inspect(inspection, file, keys[i]));
parentPort?.postMessage(report);
