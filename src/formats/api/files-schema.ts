import { z } from 'zod';
import { ADDRESS, COMMON, DATE, list, TEXT } from '../json/schema-parts.ts';

/** The schema of the index of the data files. */
export const FILES_JSON = z.strictObject({
  ...COMMON,
  release: DATE.describe('The date of the release that the site shows.'),
  root: ADDRESS.describe('The address that each path is relative to.'),
  files: list(
    z.strictObject({
      path: TEXT.describe('For example port/443.json.'),
      bytes: z.int().min(0),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('The SHA-256 of the bytes of the file, before any compression on the way.'),
      unchangedSince: DATE.nullable().describe(
        'What a file of this name says in unchangedSince; null if it says null, or says nothing of it.',
      ),
    }),
  ).describe('In the order of their paths.'),
});
export type FilesJson = z.infer<typeof FILES_JSON>;
