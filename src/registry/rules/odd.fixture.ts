import type { Column } from '../record/entry.ts';
import type { RuleName } from './rules.ts';

type Cases = Partial<Record<RuleName, { entries?: Partial<Record<Column, string>>[]; contacts?: string[][] }>>;
const CONTACT: Partial<Record<Column, string>> = { 'Service Name': 'x', Contact: '[A]' };

/** For each rule, entries and rows of contacts that break it once. */
export const ODD: Cases = {
  'name-syntax': { entries: [{ 'Service Name': 'not_ok' }] },
  'nothing-assigned': { entries: [{ Description: 'lost' }] },
  'unnamed-wording': { entries: [{ 'Port Number': '5', Description: 'Maybe' }] },
  'range-of-one': { entries: [{ 'Service Name': 'x', 'Port Number': '5-5' }] },
  'crosses-ranges': { entries: [{ 'Service Name': 'x', 'Port Number': '1000-2000' }] },
  'assigned-twice': {
    entries: [
      { 'Port Number': '5', Description: 'Unassigned' },
      { 'Service Name': 'x', 'Port Number': '5' },
    ],
  },
  'dynamic-assigned': { entries: [{ 'Service Name': 'x', 'Port Number': '50000' }] },
  'code-without-dccp': { entries: [{ 'Service Name': 'x', 'Transport Protocol': 'tcp', 'Service Code': '1' }] },
  'date-order': {
    entries: [{ 'Service Name': 'x', 'Registration Date': '2020-02', 'Modification Date': '2020-01-31' }],
  },
  'alias-target': { entries: [{ 'Service Name': 'x', 'Assignment Notes': 'This entry is an alias to "gone".' }] },
  footnote: { entries: [{ 'Service Name': 'x', Reference: '[9]' }] },
  mojibake: { entries: [{ 'Service Name': 'x', Description: 'caf√©' }] },
  'contact-unknown': { entries: [CONTACT] },
  'contact-unused': { contacts: [['A']] },
  'contact-twin': { entries: [CONTACT], contacts: [['A'], ['a']] },
  'contact-address': { entries: [CONTACT], contacts: [['A', '', '', 'javascript:alert(1)']] },
  'draft-case': { entries: [{ 'Service Name': 'x', Reference: '[draft-a-01][Draft-a-01]' }] },
};
