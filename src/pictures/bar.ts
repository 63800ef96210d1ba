/** Draws a horizontal bar as an SVG. The bar of the largest count fills the whole width. */
export function drawBar(count: number, largest: number): string {
  const share = largest === 0 ? 0 : (count / largest) * 100;
  return `<svg aria-hidden="true"><rect height="100%" width="${Number(share.toFixed(2))}%"/></svg>`;
}
