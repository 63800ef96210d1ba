import { element } from '../../element.ts';
import { COLUMN_NAMES } from '../query/columns.ts';
import type { SortKey } from '../query/sort.ts';

const printKey = (key: SortKey | undefined): string => (key ? `${key.down ? '-' : ''}${key.column}` : '');

/** Fills the two lists in which a reader chooses columns to sort by: the first one, and the one after it. */
export function makeSortLists(lists: readonly HTMLSelectElement[], choose: (sort: SortKey[]) => void): void {
  const options = COLUMN_NAMES.flatMap(({ column, short }) => [
    { value: column, title: `${short} ↑`, key: { column, down: false } },
    { value: `-${column}`, title: `${short} ↓`, key: { column, down: true } },
  ]);
  lists.forEach((list, i) => {
    list.append(element('option', i === 0 ? 'IANA’s order' : 'nothing else', { value: '' }));
    list.append(...options.map(({ value, title }) => element('option', title, { value })));
    list.addEventListener('change', () => {
      // If no first column is chosen, the second does not count.
      const asked = lists[0]?.value === '' ? [] : lists;
      const keys = asked.flatMap(({ value }) => options.find((option) => option.value === value)?.key ?? []);
      choose(keys.filter(({ column }, at) => keys.findIndex((key) => key.column === column) === at));
    });
  });
}

/** Shows in the lists the columns that the rows are sorted by. */
export function showSortLists(lists: readonly HTMLSelectElement[], sort: readonly SortKey[]): void {
  lists.forEach((list, i) => {
    list.value = printKey(sort[i]);
    list.disabled = i > 0 && sort.length === 0;
  });
}
