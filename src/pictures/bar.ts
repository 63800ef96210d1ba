/** Draws a lying bar as an SVG: as much of the width as the count is of the largest one. */
export function drawBar(count: number, largest: number): string {
  const share = largest === 0 ? 0 : (count / largest) * 100;
  return `<svg aria-hidden="true"><rect height="100%" width="${Number(share.toFixed(2))}%"/></svg>`;
}
