import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Count } from '../registry/facts/site/statistics.ts';

const { document } = parseHTML('<html></html>');

/** Draws upright bars as an SVG. The noun says what is counted, the description is for those who cannot see it. */
export function drawColumns(counts: readonly Count[], noun: string, description: string): string {
  const every = Math.ceil(counts.length / 8);
  return print(
    Plot.plot({
      document,
      className: 'plot',
      width: 440,
      height: 220,
      x: {
        type: 'band',
        label: null,
        domain: counts.map(({ label }) => label),
        ticks: counts.filter((_, i) => i % every === 0).map(({ label }) => label),
      },
      y: { label: noun, grid: true, ticks: 5 },
      marks: [Plot.barY(counts, { x: 'label', y: 'count', fill: 'var(--assigned)' }), Plot.ruleY([0])],
    }),
    description,
  );
}

/** Draws lying bars as an SVG. The noun says what is counted, the description is for those who cannot see it. */
export function drawRows(counts: readonly Count[], noun: string, description: string): string {
  return print(
    Plot.plot({
      document,
      className: 'plot',
      width: 440,
      height: 70 + counts.length * 22,
      marginLeft: 160,
      marginBottom: 45,
      x: { label: noun, grid: true, ticks: 5 },
      y: { type: 'band', label: null, domain: counts.map(({ label }) => label), tickFormat: shorten },
      marks: [Plot.barX(counts, { x: 'count', y: 'label', fill: 'var(--assigned)' }), Plot.ruleX([0])],
    }),
    description,
  );
}

// A long name is whole in the table below the chart.
const shorten = (label: string): string => (label.length > 22 ? `${label.slice(0, 21)}…` : label);

function print(plot: ReturnType<typeof Plot.plot>, description: string): string {
  // Its own style element would be an inline style; pictures.css has what it needs.
  plot.querySelector('style')?.remove();
  // The picture has one label; those of its parts would be read by nobody.
  for (const part of plot.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  // SVG 1.1 knows only small-caps there; base.css sets the figures of the whole page.
  for (const part of plot.querySelectorAll('[font-variant]')) part.removeAttribute('font-variant');
  plot.setAttribute('role', 'img');
  plot.setAttribute('aria-label', description);
  return plot.outerHTML;
}
