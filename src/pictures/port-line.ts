import type { PortLine } from '../registry/facts/port/port-line.ts';
import type { StatusKind } from '../registry/record/status.ts';

// Most strokes are of assigned ports. They have no class, which saves bytes.
const classOf = (kind: StatusKind): string => (kind === 'assigned' ? '' : ` class="${kind}"`);

// Each run is one stroke, which the style sheet cuts into a place for each port. The start of a run is written as its
// distance from the end of the run before.
const printRuns = (runs: PortLine['strokes'][number]['runs']): string =>
  runs
    .map(([start, length], i) => {
      const [before, many] = runs[i - 1] ?? [0, 0];
      return `${i === 0 ? 'M' : 'm'}${start - before - many} 0h${length}`;
    })
    .join('');

/**
 * Prints the line of ports around a port as HTML. It is one text, so that the build can put another line into the page
 * of a port that is otherwise alike (src/publish/alike.ts).
 */
export function printPortLine({ first, last, here, strokes }: PortLine): string {
  const paths = strokes.map(({ kind, runs }) => `<path${classOf(kind)} d="${printRuns(runs)}"/>`);
  const words = strokes.map((stroke) => `<b${classOf(stroke.kind)}>${stroke.words}</b>`);
  return (
    '<svg viewBox="0 -4 64 8" preserveAspectRatio="none" aria-hidden="true">' +
    `<path d="M${here} 0h1"/>${paths.join('')}</svg>${first} <output>${words.join(' ')}</output> ${last}`
  );
}
