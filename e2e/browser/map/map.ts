import type { Locator, Page } from 'playwright/test';

/** The interactive map of a page. It exists once the map's script has run. */
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

/** Types a port into the map's field for a number and presses Enter, once the map's script has run. */
export async function findPort(page: Page, port: string): Promise<void> {
  const input = page.getByLabel('Port', { exact: true });
  await input.focus();
  await fieldOf(page).waitFor();
  await input.fill('');
  await input.pressSequentially(port);
  await input.press('Enter');
}
