import type { Point } from './plane.ts';

// By the token of palette.ts whose colour it has.
const STATUSES = {
  assigned: 'Assigned',
  reserved: 'Reserved',
  unassigned: 'Unassigned',
  other: 'Other',
  dynamic: 'Dynamic',
  paper: 'No entry',
};

/**
 * Reads the status of the port at a point from the picture of a map, which is there before any names are; '' where a
 * browser does not let scripts read pictures.
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
