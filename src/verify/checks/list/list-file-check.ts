import type { Finding } from '../../finding.ts';
import { cellsOf, linksOf, parseJson, type Value } from '../../reading/json.ts';
import type { OwedSection } from '../../reading/lists.ts';
import { resolveInside, type Site } from '../../reading/site.ts';
import { compareRows } from '../entry-check.ts';
import type { LinkCheck } from '../link-check.ts';

/** Checks that the JSON of a list has the same entries as the list. */
export function checkListFile(site: Site, path: string, sections: readonly OwedSection[], links: LinkCheck): Finding[] {
  const file = `${path.slice(0, -1)}.json`;
  if (!site.files.includes(file)) return [{ rule: 'JSON that is missing', page: file, place: file }];
  const { value } = parseJson(file, site.read(file));
  if (value instanceof Error) return [{ rule: 'JSON that cannot be read', page: file, place: String(value) }];
  for (const url of linksOf(value)) links.note(file, url, url);
  const outside = linksOf(value).filter((url) => !resolveInside(site, '/', url));
  return [
    ...outside.map((place): Finding => ({ rule: 'A permalink to another site', page: file, place })),
    ...[...Map.groupBy(sections, ({ json }) => json)].flatMap(([key, owed]) => {
      const entries = (Array.isArray(value[key]) ? value[key] : []) as Value[];
      return compareRows(
        file,
        entries.map(cellsOf),
        owed.flatMap(({ rows }) => rows),
      );
    }),
  ];
}
