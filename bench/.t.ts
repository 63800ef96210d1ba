import { measureTable } from './table.ts';
console.log(await measureTable());
