const link = document.querySelector<HTMLAnchorElement>('footer a[href$="#release"]');

async function loadRelease(about: string): Promise<string> {
  const response = await fetch(new URL('../release.json', about), { priority: 'low' });
  return response.ok ? ((await response.json()) as { release: string }).release : '';
}

/** The date of the release that the site shows; '' where it cannot be loaded. */
export async function findRelease(): Promise<string> {
  return link ? loadRelease(link.href).catch(() => '') : '';
}

/**
 * Writes at the foot of the page which release the site shows. The built page only says “latest release”, because it
 * stays as it is until its own data change.
 */
export async function sayRelease(): Promise<void> {
  const release = await findRelease();
  if (link && release) link.textContent = `release of ${release}`;
}
