import type { Row } from './row.ts';

/** A value of a JSON file. */
export type Value = Readonly<Record<string, unknown>>;

/** The twelve cells of an entry. Null in JSON is an empty cell, a list is labels, and a lacking property `(absent)`. */
export function cellsOf(entry: Value): Row {
  const text = (key: string): string =>
    key in entry ? String((entry[key] as string | number | null) ?? '') : '(absent)';
  const labels = (key: string, label: string): string =>
    Array.isArray(entry[key]) ? (entry[key] as Value[]).map((one) => `[${String(one[label])}]`).join('') : '(absent)';
  return [
    text('serviceName'),
    text('portNumber'),
    text('transportProtocol'),
    text('description'),
    labels('assignees', 'id'),
    labels('contacts', 'id'),
    text('registrationDate'),
    text('modificationDate'),
    labels('references', 'label'),
    text('serviceCode'),
    text('unauthorizedUseReported'),
    text('assignmentNotes'),
  ];
}

/** Every permalink and schema in a file, however deep. */
export function linksOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linksOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'permalink' || key === '$schema' || key === 'page') && typeof inner === 'string'
      ? [inner]
      : linksOf(inner),
  );
}

/** A JSON file beside a page: its value, or the Error with which parsing failed. */
export interface JsonFile {
  /** The path of the file from the root of the site. */
  readonly path: string;
  readonly value: Value | Error;
}

export function parseJson(path: string, text: string): JsonFile {
  try {
    return { path, value: JSON.parse(text) as Value };
  } catch (error) {
    return { path, value: error instanceof Error ? error : new Error(String(error)) };
  }
}
