import type { EntryChange } from '../../history/changes.ts';
import type { Entry } from '../../record/entry.ts';
import { entryOf, registryOf } from '../../registry.fixture.ts';
import { must } from '../../text/must.ts';
import { changeOf, plain, siteDataOf, withPast } from '../facts.fixture.ts';
import { portLead } from './port-lead.ts';

// What came and went on port 7, and what its page says first.

export const DAY = '2018-02-02';
export const OLDEST = ['2015-05-04'];
export const named = (name: string, transport = 'tcp', more: Parameters<typeof entryOf>[0] = {}): Entry =>
  entryOf({ 'Service Name': name, 'Port Number': '7', 'Transport Protocol': transport, Assignee: '[Ann]', ...more });
export const unnamed = (description: string, ports = '7'): Entry =>
  entryOf({ 'Port Number': ports, Description: description });
export const came = (entry: Entry, day = DAY): EntryChange => changeOf(day, 'added', entry);
export const went = (entry: Entry, day = DAY): EntryChange => changeOf(day, 'removed', entry);

export function leadOf(
  now: readonly Entry[],
  entries: readonly EntryChange[],
  begun: readonly string[] = OLDEST,
): string[] {
  const data = siteDataOf(withPast(registryOf(now), { entries, begun }));
  const port = must(data.registry.portAt, 7, 'port');
  return portLead({ ...data, here: '/port/7/' }, port).map(plain);
}
