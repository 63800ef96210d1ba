import { expect, test } from '../site.ts';

const SIZE = 32;
// The difference that is allowed in each colour of a pixel, of 255: two programs draw edges differently.
const ALIKE = 32;

test('favicon.ico shows favicon.svg, for programs that know no other name', async ({ page }) => {
  await page.goto('/');
  const difference = await page.evaluate(async (size) => {
    const draw = async (url: string): Promise<Uint8ClampedArray> => {
      const image = new Image(size, size);
      image.src = url;
      await image.decode();
      const context = new OffscreenCanvas(size, size).getContext('2d');
      if (!context) throw new Error('This browser draws nothing.');
      context.drawImage(image, 0, 0, size, size);
      return context.getImageData(0, 0, size, size).data;
    };
    const [small, picture] = await Promise.all([draw('/favicon.ico'), draw('/favicon.svg')]);
    return Math.max(...Array.from(small, (value, i) => Math.abs(value - (picture[i] ?? 0))));
  }, SIZE);
  expect(difference).toBeLessThan(ALIKE);
});
