import type { Finding } from '../../finding.ts';
import type { LastChanges } from '../../reading/last-changes.ts';
import { inside, type Page, textOf } from '../../reading/page.ts';
import type { Check } from '../check.ts';

const SAID = /^Unchanged since (?:the release of ([\d-]+)|([\d-]+) or earlier)$/;

function saidBy({ elements }: Page): string | null {
  const texts = elements
    .filter(({ tagName }) => tagName === 'aside')
    .flatMap((aside) => inside(aside, 'p'))
    .map((paragraph) => textOf(paragraph).trim().replace(/\s+/g, ' '));
  return texts.find((text) => text.startsWith('Unchanged since')) ?? null;
}

/** Checks that pages of ports, services and spans name the release that last changed them, by changes.csv. */
export function checkUnchanged(last: LastChanges): Check {
  const isDated = (path: string): boolean => /^\/(?:port|service|range\/\d+-\d+)\//.test(path);
  return {
    against: (path) => (isDated(path) ? [last.at(path), last.begun] : null),
    visit: (page, left) => {
      if (!isDated(page.path)) return [];
      const said = saidBy(page);
      const [, seen, earlier = ''] = SAID.exec(said ?? '') ?? [];
      left.count('dates', 1);
      const { surely, atMost } = last.at(page.path);
      const isRight = seen === undefined ? surely === '' && last.isBegin(earlier) : surely <= seen && seen <= atMost;
      const place = `${said} instead of ${atMost || 'no change'}`;
      return isRight ? [] : [{ rule: 'Another date of the last change', page: page.path, place } satisfies Finding];
    },
  };
}
