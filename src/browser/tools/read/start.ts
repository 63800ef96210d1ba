// The page that reads a listing. The rest of its script and its data are loaded when a reader begins to use it.
import { loadOnce } from '../../load-once.ts';

/** A longer text is read, but not shown in the field, because the browser would take seconds to lay it out. */
const LONGEST_SHOWN = 200_000;

const form = document.querySelector<HTMLFormElement>('#read');
const field = document.querySelector<HTMLTextAreaElement>('#text');
const file = document.querySelector<HTMLInputElement>('#file');

if (form && field && file) {
  const load = loadOnce(async () => (await import('./reader.ts')).makeReader());
  const read = (source: string | File): void => {
    load().then(
      (reader) => void reader.read(source),
      () => {
        const status = document.querySelector('#status');
        if (status) status.textContent = 'The reader could not be loaded. Try again later.';
      },
    );
  };
  const readField = (): void => read(field.value);
  const readLong = (event: Event, text: string): void => {
    if (text.length <= LONGEST_SHOWN) return;
    event.preventDefault();
    field.value = '';
    read(text);
  };
  form.addEventListener('focusin', () => void load().catch(() => undefined));
  field.addEventListener('paste', (event) => readLong(event, event.clipboardData?.getData('text/plain') ?? ''));
  field.addEventListener('input', readField);
  file.addEventListener('change', () => {
    if (file.files?.[0]) read(file.files[0]);
  });
  form.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  form.addEventListener('drop', (event) => {
    const [dropped] = event.dataTransfer?.files ?? [];
    if (!dropped) {
      readLong(event, event.dataTransfer?.getData('text/plain') ?? '');
      return;
    }
    event.preventDefault();
    field.value = '';
    read(dropped);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // If the field is empty, a text that was too long to be shown in it stays read.
    if (field.value !== '') readField();
    else if (file.files?.[0]) read(file.files[0]);
  });
  form.addEventListener('reset', () => read(''));
  form.addEventListener('click', ({ target }) => {
    const id = target instanceof HTMLButtonElement ? target.value : '';
    if (id === '') return;
    void import('./samples.ts').then(({ SAMPLES }) => {
      field.value = SAMPLES[id] ?? '';
      readField();
    });
  });
  // A browser keeps the text of a field when a reader comes back to the page. A file may be chosen before this runs.
  if (field.value !== '') readField();
  else if (file.files?.[0]) read(file.files[0]);
}
