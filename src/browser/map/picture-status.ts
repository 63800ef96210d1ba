import type { Point } from './plane.ts';

// Each status by the token of palette.ts that is its colour.
const STATUSES = {
  assigned: 'Assigned',
  reserved: 'Reserved',
  unassigned: 'Unassigned',
  other: 'Other',
  dynamic: 'Dynamic',
  paper: 'No entry',
};

/**
 * Reads the status of the port at a point from the colour in the picture of a map. The picture is there before the
 * names are loaded. The status is '' if the browser does not let scripts read pictures.
 */
export function readPicture(image: HTMLImageElement): (point: Point) => string {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const colours = getComputedStyle(image);
  return ([x, y]) => {
    canvas?.drawImage(image, -Math.round(x * image.naturalWidth), -Math.round(y * image.naturalHeight));
    const pixel = [...(canvas?.getImageData(0, 0, 1, 1).data.slice(0, 3) ?? [])];
    const colour = `#${pixel.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    return Object.entries(STATUSES).find(([token]) => colours.getPropertyValue(`--${token}`) === colour)?.[1] ?? '';
  };
}
