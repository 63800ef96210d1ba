import { printCount, printNumber } from '../../../registry/text/count.ts';
import { element } from '../../element.ts';
import { printAddress, type View } from '../address.ts';
import type { PageRows } from '../page-rows.ts';

/** Shows links to the pages before and after, to the first and last, and to all rows at once. */
export function showPager(place: HTMLElement, view: View, { pages }: PageRows, total: number): void {
  const link = (text: string, page: number | null, label = text): HTMLElement =>
    element('a', text, {
      href: location.pathname + printAddress({ ...view, page }),
      'data-view': '',
      ...(label !== text && { 'aria-label': label }),
    });
  if (pages === 1) {
    place.replaceChildren();
    return;
  }
  if (view.page === null) {
    place.replaceChildren(link('Show 100 rows on a page', 1));
    return;
  }
  const page = Math.min(view.page, pages);
  place.replaceChildren(
    ...(page > 1 ? [link('First', 1, 'First page'), link('Previous', page - 1, 'Previous page')] : []),
    element('span', `Page ${printNumber(page)} of ${printNumber(pages)}`),
    ...(page < pages ? [link('Next', page + 1, 'Next page'), link('Last', pages, 'Last page')] : []),
    link(`All ${printCount(total, 'row')} on one page`, null),
  );
}
