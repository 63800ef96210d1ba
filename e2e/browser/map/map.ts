import type { Locator, Page } from 'playwright/test';

/** The map of a page, once its script is there. */
export const fieldOf = (page: Page): Locator => page.getByRole('application', { name: 'Map of ports' });

export async function placeOf(page: Page, port: number): Promise<{ x: number; y: number }> {
  const image = page.locator('.map img');
  const columns = await image.evaluate((element: HTMLImageElement) => element.naturalWidth);
  const box = await image.boundingBox();
  if (!box) throw new Error('The map is not shown.');
  const rows = 65536 / columns;
  return {
    x: ((port % columns) + 0.5) * (box.width / columns),
    y: (Math.floor(port / columns) + 0.5) * (box.height / rows),
  };
}

/** Goes to the field for a number, types and presses Enter, once the script of the map is there. */
export async function findPort(page: Page, port: string): Promise<void> {
  const input = page.getByLabel('Port', { exact: true });
  await input.focus();
  await fieldOf(page).waitFor();
  await input.fill('');
  await input.pressSequentially(port);
  await input.press('Enter');
}
