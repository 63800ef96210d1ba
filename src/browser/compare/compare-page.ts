// The page that compares two releases: /changes/compare/?from=2015-05-04&to=2026-08-17. The file of all changes is
// loaded when the address or the reader asks for a comparison.
import { changesPath } from '../../registry/index/permalink.ts';
import { element } from '../element.ts';
import { href } from '../href.ts';
import { loadOnce } from '../load-once.ts';
import { printAddress, readAddress } from './address.ts';
import { type ChangeLines, parseChangeLines } from './change-lines.ts';
import { describeDifference } from './difference.ts';
import { groupView } from './list-view.ts';
import { compareReleases } from './net-change.ts';

const form = document.querySelector<HTMLFormElement>('#compare');
const status = document.querySelector('#status');
const results = document.querySelector('#difference');
const title = document.title;
const NOT_LOADED = 'The list of changes could not be loaded. Try again later.';

let latest = 0;

const loadLog = loadOnce(async (): Promise<ChangeLines> => {
  const response = await fetch(href('/changes/log.txt'));
  if (!response.ok) throw new Error(NOT_LOADED);
  return parseChangeLines(await response.text());
});

const dateField = (name: string): HTMLSelectElement | null | undefined =>
  form?.querySelector<HTMLSelectElement>(`[name=${name}]`);
const dateLink = (date: string): HTMLElement => element('a', date, { href: href(changesPath(date)) });

function tell(words: string, ...shown: readonly Node[]): void {
  if (status) status.textContent = words;
  results?.replaceChildren(...shown);
}

// Shows the comparison that the address asks for. A call shows nothing more once a later call has begun.
async function show(): Promise<void> {
  const turn = ++latest;
  const isAsked = /[?&](?:from|to)=/.test(location.search);
  document.title = title;
  tell(isAsked ? 'Comparing …' : '');
  if (!isAsked) return;
  try {
    const log = await loadLog();
    if (turn !== latest) return;
    const choice = readAddress(
      location.search,
      log.steps.map(({ date }) => date),
    );
    if (!choice) return;
    const { from, to, notes } = choice;
    for (const [name, date] of [['from', from] as const, ['to', to] as const]) {
      const field = dateField(name);
      if (field) field.value = date;
    }
    document.title = `${from} to ${to} – ${title}`;
    if (from === to) {
      tell([...notes, `Both dates lead to the release of ${from}. Choose two.`].join(' '));
      return;
    }
    const { counts, groups, unassigned } = describeDifference(log, compareReleases(log, choice));
    const releases = element('p', 'Releases: ');
    releases.append(dateLink(from), ', ', dateLink(to));
    const blocks = unassigned ? [element('p', unassigned)] : [];
    tell([...notes, `From ${from} to ${to}.`, counts].join(' '), releases, ...groups.flatMap(groupView), ...blocks);
  } catch (error) {
    // The message of fetch's own errors (TypeError) is not written for readers.
    if (turn === latest) tell(error instanceof TypeError || !(error instanceof Error) ? NOT_LOADED : error.message);
  }
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const address = printAddress(dateField('from')?.value ?? '', dateField('to')?.value ?? '');
  if (address !== location.search) history.pushState(null, '', address);
  void show();
});
addEventListener('popstate', () => void show());
void show();
