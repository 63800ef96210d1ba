// Full-text search by Pagefind, on the page that the search forms lead to: /search/?q=…

interface Pagefind {
  search(
    query: string,
  ): Promise<{ results: { data(): Promise<{ url: string; meta: { title: string }; plain_excerpt: string }> }[] }>;
}

const SHOWN = 20;
const form = document.querySelector<HTMLFormElement>('main form');
const input = form?.querySelector('input');
const list = document.querySelector('#results');
const message = document.querySelector('#status');

async function search(query: string): Promise<void> {
  if (!list || !message) return;
  document.title = query === '' ? 'Search' : `${query} – Search`;
  list.replaceChildren();
  if (query === '') return;
  message.textContent = 'Searching …';
  let pagefind: Pagefind;
  try {
    pagefind = (await import(/* @vite-ignore */ form?.dataset['index'] ?? '')) as Pagefind;
  } catch {
    message.textContent = 'The search index is missing: it is made by npm run build.';
    return;
  }
  const { results } = await pagefind.search(query);
  const found = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
  message.textContent = results.length === 0 ? `Nothing found for “${query}”.` : `${results.length} found.`;
  list.replaceChildren(
    ...found.map(({ url, meta, plain_excerpt }) => {
      const item = document.createElement('li');
      const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title });
      const excerpt = Object.assign(document.createElement('div'), { textContent: plain_excerpt, className: 'muted' });
      item.append(link, excerpt);
      return item;
    }),
  );
}

if (input) {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  void search(input.value.trim());
}
