import { printNumber } from '../../../registry/text/count.ts';
import { type Choice, choose } from '../../../registry/tools/ports/choose.ts';
import { type Question, USUAL_QUESTION } from '../../../registry/tools/ports/question.ts';
import { printQuestion } from '../../../registry/tools/ports/question-address.ts';
import type { Rule } from '../../../registry/tools/ports/rule.ts';
import { makeRules } from '../../../registry/tools/ports/rules.ts';
import { summarize } from '../../../registry/tools/ports/summary.ts';
import { element } from '../../element.ts';
import { loadOnce } from '../../load-once.ts';
import { portPagePath } from '../../search/port-page.ts';
import { loadKnowledge } from '../load-knowledge.ts';
import { NOT_LOADED } from '../not-loaded.ts';
import { type AskedQuestion, readQuestion } from './address.ts';
import { answerItem } from './answer-view.ts';

/** Random seeds are below this number, so that an address with one stays short. */
const DRAWN_SEEDS = 10_000;

const status = document.querySelector('#status');
const list = document.querySelector('#answers');

// The rules are made only once, because they are the same for all questions.
const loadRules = loadOnce(async () => {
  const { knowledge, names } = await loadKnowledge();
  return { knowledge, names, rules: makeRules(knowledge) };
});

const switchesOf = (form: HTMLFormElement): HTMLInputElement[] =>
  Array.from(form.elements).filter(
    (one) => one instanceof HTMLInputElement && one.type === 'checkbox',
  ) as HTMLInputElement[];

function fillForm(form: HTMLFormElement, question: Question): void {
  const { count, transports, near, order, answers, allow } = question;
  const isUsual = order === 'nearest' || (order === 'first' && near === null);
  const values = { count, transport: transports, near: near ?? '', order: isUsual ? '' : order, answers };
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = String(value);
  }
  for (const box of switchesOf(form)) box.checked = allow.includes(box.value);
}

function readForm(form: HTMLFormElement, known: readonly string[]): AskedQuestion | null {
  const given = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') given.append(name, value);
  if (given.get('order') === 'random') given.set('seed', String(Math.floor(Math.random() * DRAWN_SEEDS)));
  return readQuestion(given.toString(), known);
}

function tellCounts(rules: readonly Rule[], { leftOut, clear }: Choice): void {
  const tell = (row: string, words: string): void => {
    const cell = document.querySelector(`#${row} .number`);
    if (cell) cell.textContent = words;
  };
  for (const { id } of rules) tell(`rule-${id}`, 'Allowed');
  for (const { rule, ports } of leftOut) tell(`rule-${rule.id}`, printNumber(ports));
  tell('clear', printNumber(clear));
}

/**
 * Answers the question of the address, now and whenever it changes. Returns a function that answers the question of the
 * form, and writes it into the address.
 */
export function attachChooser(form: HTMLFormElement): () => void {
  const known = switchesOf(form).map(({ value }) => value);
  let latest = 0;

  // A call shows nothing more once a later call has begun.
  const show = async (asked: AskedQuestion | null): Promise<void> => {
    const turn = ++latest;
    if (status) status.textContent = asked ? 'Choosing …' : '';
    if (!asked) list?.replaceChildren();
    try {
      const { knowledge, names, rules } = await loadRules();
      if (turn !== latest) return;
      const { question, notes } = asked ?? { question: USUAL_QUESTION, notes: [] };
      const choice = choose(question, rules);
      tellCounts(rules, choice);
      if (!asked) return;
      const { words, instead } = summarize(question, choice);
      status?.replaceChildren([...notes, words].join(' '));
      if (instead) status?.append(' ', element('a', instead.words, { href: printQuestion(instead.question) }), '.');
      list?.replaceChildren(
        ...choice.answers.map((answer) => answerItem(knowledge, answer, portPagePath(names, answer.ports.first))),
      );
    } catch {
      if (turn === latest && asked && status) status.textContent = NOT_LOADED;
    }
  };
  const ask = (): void => {
    const asked = readForm(form, known);
    if (!asked) return;
    const address = printQuestion(asked.question);
    if (address !== location.search) history.pushState(null, '', address);
    void show(asked);
  };

  const fill = (asked: AskedQuestion | null): void => fillForm(form, asked?.question ?? USUAL_QUESTION);

  addEventListener('popstate', () => {
    const asked = readQuestion(location.search, known);
    fill(asked);
    void show(asked);
  });
  const asked = readQuestion(location.search, known);
  if (asked) {
    // Choices that the reader made while this script was loading stay in the form; the answer is still for the address.
    const chosen = readForm(form, known);
    if (!chosen || printQuestion(chosen.question) === printQuestion(USUAL_QUESTION)) fill(asked);
    void show(asked);
  } else loadRules().catch(() => undefined);
  return ask;
}
