import { readAddress, type View } from '../address.ts';

/** The view of this page that a clicked link leads to; null for any other link, and for another tab or window. */
export function viewFollowed(event: MouseEvent): View | null {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-view]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return null;
  return readAddress(new URL(link.href).search);
}
