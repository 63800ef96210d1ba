import { sharedPagePath } from '../../registry/facts/port/own-page.ts';
import { portPath } from '../../registry/index/permalink.ts';
import { covers, type Interval } from '../../registry/record/port.ts';
import type { Names } from './index/names.ts';

/** The path of the page that shows a port: its own page, else that of the span around it, else that of its thousand. */
export function portPagePath({ pageless, spans }: Names, port: number): string {
  const isAround = (interval: Interval): boolean => covers(interval, port);
  return pageless.some(isAround) ? sharedPagePath(port, spans.find(isAround) ?? null) : portPath(port);
}
