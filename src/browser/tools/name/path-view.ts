import { outcomeOf, questionsFor, questionsToMend } from '../../../registry/tools/name/outcome.ts';
import { element } from '../../element.ts';
import type { Check } from './address.ts';

/** Shows the questions up to the first one without an answer, and the outcome of the answers. */
export function showPath({ answers, transports }: Check): void {
  const asked = questionsFor(answers, transports.length);
  const open = asked.findIndex(({ id }) => answers[id] === undefined);
  const shown = new Set(asked.slice(0, open < 0 ? asked.length : open + 1).map(({ id }): string => id));
  for (const fieldset of document.querySelectorAll<HTMLElement>('.question')) {
    fieldset.hidden = !shown.has(fieldset.id);
    fieldset.classList.toggle('shown', !fieldset.hidden);
  }

  const { kind, title, words } = outcomeOf(answers, transports.length);
  const decision = document.querySelector('#decision');
  const said = kind === 'open' ? `${title}. ${words}` : `${title}.`;
  if (decision && decision.textContent !== said) decision.textContent = said;
  // Once there is an outcome, it is shown itself, and the sentence is only read out by screen readers.
  decision?.classList.toggle('visually-hidden', kind !== 'open');
  document.querySelector('#outcomes')?.classList.add('decided');
  for (const item of document.querySelectorAll<HTMLElement>('#outcomes > *'))
    item.hidden = item.id !== `outcome-${kind}`;

  const mend = questionsToMend(answers, transports.length).map(({ id, advice }) => advice[answers[id] ?? 'unknown']);
  const list = element('ul', '');
  list.append(...mend.map((sentence) => element('li', sentence)));
  document
    .querySelector('#mend')
    ?.replaceChildren(...(mend.length === 0 ? [] : [element('h3', 'Before you apply'), list]));
}
