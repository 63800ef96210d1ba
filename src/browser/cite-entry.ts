/** Makes the citations of a page cite the entry whose address the reader has chosen, now and later. */
export function citeEntry(details: HTMLElement): void {
  const url = document.querySelector('.permalink code')?.textContent ?? '';
  const texts = [...details.querySelectorAll('pre')].map((pre) => [pre, pre.textContent] as const);
  const cite = (): void => {
    const anchor = document.querySelector('tr:target') ? location.hash : '';
    for (const [pre, text] of texts) pre.textContent = text.replaceAll(url, url + anchor);
  };
  addEventListener('hashchange', cite);
  cite();
}
