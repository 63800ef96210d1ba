import type { PortLine } from '../registry/facts/port/port-line.ts';
import type { StatusKind } from '../registry/record/status.ts';

// What is assigned has no class: most strokes are.
const classOf = (kind: StatusKind): string => (kind === 'assigned' ? '' : ` class="${kind}"`);

// Each run is a stroke, which the style sheet cuts into places. Of the next run only the distance is written.
const printRuns = (runs: PortLine['strokes'][number]['runs']): string =>
  runs
    .map(([start, length], i) => {
      const [before, many] = runs[i - 1] ?? [0, 0];
      return `${i === 0 ? 'M' : 'm'}${start - before - many} 0h${length}`;
    })
    .join('');

/**
 * The ports around one as HTML, in one text: pages of ports that differ in nothing else are made from each other
 * (src/publish/alike.ts).
 */
export function printPortLine({ first, last, here, strokes }: PortLine): string {
  const paths = strokes.map(({ kind, runs }) => `<path${classOf(kind)} d="${printRuns(runs)}"/>`);
  const words = strokes.map((stroke) => `<b${classOf(stroke.kind)}>${stroke.words}</b>`);
  return (
    '<svg viewBox="0 -4 64 8" preserveAspectRatio="none" aria-hidden="true">' +
    `<path d="M${here} 0h1"/>${paths.join('')}</svg>${first} <output>${words.join(' ')}</output> ${last}`
  );
}
