import { CONTACT_COLUMNS } from '../../registry/record/contact.ts';
import { COLUMNS } from '../../registry/record/entry.ts';
import type { Finding } from '../finding.ts';
import { hasClass, inside, type Page, textOf } from '../reading/page.ts';
import type { Changed, FormerPages } from '../reading/past.ts';
import type { Site } from '../reading/site.ts';
import { entryTables } from '../reading/table.ts';
import type { Rule } from '../rules.ts';
import type { Check } from './check.ts';
import { compareRows } from './entry-check.ts';
import { missingPages } from './missing.ts';

// The column, the text before and the text after of each cell that differs.
function differences({ changed }: Changed, columns: readonly string[]): string[] {
  return changed.flatMap(([before, after]) =>
    columns.flatMap((column, i) => (before[i] === after[i] ? [] : [[column, before[i], after[i]].join(' | ')])),
  );
}

function shownDifferences({ elements }: Page): string[] {
  return elements
    .filter((element) => element.tagName === 'table' && hasClass(element, 'changed'))
    .flatMap((table) => inside(table, 'tr').slice(1))
    .map((row) => [...inside(row, 'th'), ...inside(row, 'td')].map(textOf).join(' | '));
}

/** Checks that each release has a page with exactly the changes of the release, cell by cell. */
export function checkChanges(site: Site, { releases }: FormerPages): Check {
  const dateOf = (path: string): string | undefined => /^\/changes\/(\d{4}-[^/]*)/.exec(path)?.[1];
  return {
    against: (path) => releases.get(dateOf(path) ?? '') ?? null,
    visit: (page, left) => {
      const date = dateOf(page.path);
      if (date === undefined) return [];
      const find = (rule: Rule, place: string): Finding => ({ rule, page: page.path, place });
      const [entries, contacts] = releases.get(date) ?? [];
      if (!entries || !contacts) return [find('A release that is not in the history', date)];
      const found = entryTables(page.elements).flatMap(({ rows }) => rows.map(({ cells }) => cells));
      const expected = [...differences(entries, COLUMNS), ...differences(contacts, CONTACT_COLUMNS)];
      const shown = shownDifferences(page);
      const names = page.elements.filter((element) => hasClass(element, 'change')).length;
      const records =
        entries.changed.length + contacts.added.length + contacts.removed.length + contacts.changed.length;
      left.count('changes', found.length + names);
      const wrong = Array.from({ length: Math.max(shown.length, expected.length) }, (_, i) => i).filter(
        (i) => shown[i] !== expected[i],
      );
      return [
        ...compareRows(page.path, found, [...entries.added, ...entries.removed]),
        ...wrong.map((i) => find('A change that differs from the history', `${shown[i]} instead of ${expected[i]}`)),
        ...(names === records ? [] : [find('Another number of changes', `${names} instead of ${records}`)]),
      ];
    },
    finish: () =>
      missingPages(
        site,
        [...releases.keys()].map((date) => `/changes/${date}/`),
      ),
  };
}
