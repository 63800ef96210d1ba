import { printCount } from '../../text/count.ts';
import type { Headline } from '../headline.ts';
import type { SiteData } from '../site-data.ts';

/** One line of the help: what can be asked for, and queries that do. */
interface HelpLine {
  readonly words: string;
  readonly examples: readonly string[];
}

/** What the page of all entries says before a script shows them. */
export interface EntriesPage extends Headline {
  readonly count: string;
  readonly help: readonly HelpLine[];
}

const HELP: readonly HelpLine[] = [
  {
    words:
      'Text in any cell but the dates, as IANA’s own search has it. All words must be there; quote what is one text.',
    examples: ['tls', 'remote desktop', '"remote desktop"'],
  },
  {
    words: 'Text in one column: name, description, assignee, contact, reference, unauthorized or note.',
    examples: ['assignee:cisco', 'reference:rfc8', 'note:"TXT keys"'],
  },
  {
    words: 'A port, a range that entries lie in or reach into, or a transport. A comma means or.',
    examples: ['port:587', 'port:1024-2047', 'transport:sctp,dccp', 'range:system'],
  },
  {
    words: 'A date: a year, a month or a day.',
    examples: ['registered:2026', 'modified:>=2025-06', 'registered:2020..2024'],
  },
  {
    words: 'What an entry is, what it has and what it has not.',
    examples: ['is:unassigned', 'is:alias', 'has:unauthorized', 'has:txt', 'no:port'],
  },
  { words: 'A minus leaves out what follows it.', examples: ['http -https', 'apple -transport:udp'] },
];

export function entriesPage({ registry }: SiteData): EntriesPage {
  const count = printCount(registry.entries.length, 'entry', 'entries');
  return {
    title: 'All entries of the registry, to search, filter and sort',
    description: `The ${count} of IANA’s port and service name registry as one table: search any text or column, filter, sort, and download what is shown.`,
    count,
    help: HELP,
  };
}
