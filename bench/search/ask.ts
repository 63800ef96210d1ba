import type { Page } from 'playwright';

/**
 * Types each query into the box of the page of results, and reads the paths of the first three answers: the answers
 * that come at once or, if `complete`, those after everything was searched.
 */
export async function ask(page: Page, queries: readonly string[], complete: boolean): Promise<string[][]> {
  return page.evaluate(
    async ([asked, whole]) => {
      const input = document.querySelector<HTMLInputElement>('main input');
      const list = document.querySelector<HTMLElement>('#results');
      if (!input || !list) throw new Error('no search page');
      const answers: string[][] = [];
      for (const query of asked) {
        // A late answer to the query before sets its text again, and two queries may have the same text.
        const before = list.dataset['query'];
        const until = performance.now() + 1000;
        const isLate = (): boolean => list.dataset['query'] === before && performance.now() < until;
        list.dataset['query'] = '\0';
        input.value = query;
        input.dispatchEvent(new Event('input'));
        while (list.dataset['query'] === '\0' || isLate() || (whole && list.dataset['complete'] !== 'true')) {
          await new Promise((resolve) => setTimeout(resolve, 0));
        }
        answers.push([...list.querySelectorAll('a')].slice(0, 3).map((link) => link.getAttribute('href') ?? ''));
      }
      return answers;
    },
    [queries, complete] as const,
  );
}
