import { MAX_PORT } from '../../../registry/record/port.ts';
import { describePort } from '../../../registry/tools/name/describe-port.ts';
import { describeState, knowName } from '../../../registry/tools/name/name-state.ts';
import { checkRules } from '../../../registry/tools/name/rules.ts';
import { element } from '../../element.ts';
import { NOT_LOADED } from '../not-loaded.ts';
import { type Check, printCheck, readCheck } from './address.ts';
import { ApplicationView } from './application-view.ts';
import { foundView } from './found-view.ts';
import { loadKnownNames } from './known-names.ts';
import { showPath } from './path-view.ts';
import { markRules } from './rules-view.ts';

// The answer is announced this many milliseconds after the last key. Earlier, it would be out of date at once.
const PAUSE = 200;

const title = document.title;
const rules = document.querySelector('#name-rules');
const status = document.querySelector('#answer');
const ofPort = document.querySelector('#of-port');
const found = document.querySelector('#found');
let latest = 0;

const readForm = (form: HTMLFormElement): Check => {
  const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string');
  const parameters = new URLSearchParams(fields);
  // If no transport is ticked, the reader asks for none. A missing parameter would stand for TCP.
  if (!parameters.has('transport')) parameters.set('transport', '');
  return readCheck(parameters);
};

function fillForm(form: HTMLFormElement, { name, transports, port, answers }: Check): void {
  const chosen: Readonly<Record<string, readonly string[]>> = {
    transport: transports,
    ...Object.fromEntries(Object.entries(answers).map(([id, choice]) => [id, [choice]])),
  };
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement)) continue;
    if (field.name === 'name') field.value = name;
    else if (field.name === 'port') field.value = port;
    else field.checked = chosen[field.name]?.includes(field.value) ?? false;
  }
}

// Shows the answer, with the name set apart from the words around it, and the elements below it.
function tell(words: string, name = '', ...shown: readonly Node[]): void {
  if (status && status.textContent !== words) {
    const at = name === '' ? -1 : words.indexOf(name);
    if (at < 0) status.textContent = words;
    else
      status.replaceChildren(
        words.slice(0, at),
        element('span', name, { class: 'name' }),
        words.slice(at + name.length),
      );
  }
  found?.replaceChildren(...shown);
}

function tellPort(words: string): void {
  if (ofPort && ofPort.textContent !== words) ofPort.textContent = words;
}

// Shows everything that is found about the name and the port. A call shows nothing more once a later call has begun.
async function showFound(check: Check): Promise<void> {
  const turn = ++latest;
  const { name, port, wrongPort, transports } = check;
  const wrong = wrongPort === '' ? '' : `There is no port “${wrongPort}”. Port numbers run from 0 to ${MAX_PORT}.`;
  document.title = name === '' ? title : `${name} – ${title}`;
  const checked = name === '' ? [] : checkRules(name);
  if (rules) markRules(rules, checked);
  try {
    const known = await loadKnownNames();
    if (turn !== latest) return;
    const words = port === '' ? '' : describePort(Number(port), transports, known.onPort(Number(port))).join(' ');
    tellPort(words || wrong);
    if (name === '') {
      tell('');
      return;
    }
    const about = knowName(name, known.registered, known.former);
    const broken = checked.filter(({ met }) => !met).length;
    tell(describeState(name, about, broken), name, ...foundView(check, about, known));
  } catch {
    if (turn === latest) tell(NOT_LOADED);
  }
}

/** Makes the page answer its form and its address, now and whenever one of them changes. */
export function openNamePage(form: HTMLFormElement): void {
  const whole = document.querySelector('#whole');
  const application = whole ? new ApplicationView(whole) : null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const show = (check: Check): void => {
    showPath(check);
    application?.draft(check);
    void showFound(check);
  };
  const go = (keep: 'pushState' | 'replaceState'): void => {
    clearTimeout(waiting);
    const check = readForm(form);
    const address = printCheck(check);
    if (address !== location.search) history[keep](null, '', address || location.pathname);
    show(check);
  };

  // Some questions are outside the form's element, so the document listens for their input.
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.form !== form) return;
    if (target.type !== 'text') {
      go('pushState');
      return;
    }
    clearTimeout(waiting);
    waiting = setTimeout(() => go('replaceState'), PAUSE);
  });
  form.addEventListener('submit', () => go('pushState'));
  addEventListener('popstate', () => {
    const check = readCheck(new URLSearchParams(location.search));
    fillForm(form, check);
    show(check);
  });

  // Choices that the reader made while this script was loading count more than the address.
  const asked = readCheck(new URLSearchParams(location.search));
  if (location.search !== '' && printCheck(readForm(form)) === '') {
    fillForm(form, asked);
    show(asked);
  } else go('replaceState');
}
