import { APPLICATION_FIELDS, printApplication } from '../../../registry/tools/name/application.ts';
import { outcomeOf } from '../../../registry/tools/name/outcome.ts';
import { element } from '../../element.ts';
import type { Check } from './address.ts';
import { copyButton } from './copy-button.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The fields of the application. The tool drafts their texts from a check, and keeps the texts that a reader typed. */
export class ApplicationView {
  readonly #fields = new Map<string, Field>();
  // The text that draft() wrote into each field. A field with another text was changed by the reader.
  readonly #drafts = new Map<string, string>();
  readonly #text = element('pre', '', { tabindex: '0', 'aria-label': 'Whole application' });

  constructor(whole: Element) {
    for (const field of document.querySelectorAll<Field>('.to-copy > [id^=field-]')) {
      this.#fields.set(field.id.slice('field-'.length), field);
      field.addEventListener('input', () => this.#print());
      const label = field.labels?.[0]?.textContent.trim() ?? '';
      field.after(...copyButton('Copy', label, () => field.value));
    }
    whole.append(
      element('h3', 'As text'),
      this.#text,
      ...copyButton('Copy the application', 'the application', () => this.#text.textContent),
    );
  }

  /** Writes the answers of a check into the fields that the reader has not changed. */
  draft({ name, transports, port, answers }: Check): void {
    const { kind } = outcomeOf(answers, transports.length);
    const wantsPort = kind === 'user' || kind === 'system' || (kind === 'open' && port !== '');
    for (const { id, draft } of APPLICATION_FIELDS) {
      const field = this.#fields.get(id);
      if (!field || field.value !== (this.#drafts.get(id) ?? '')) continue;
      field.value = draft({ name, transports, port, answers, wantsPort });
      this.#drafts.set(id, field.value);
    }
    this.#print();
  }

  #print(): void {
    this.#text.textContent = printApplication(
      Object.fromEntries([...this.#fields].map(([id, field]) => [id, field.value])),
    );
  }
}
