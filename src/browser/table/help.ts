/** One line of the help: what a query can ask for, and queries as examples. */
interface HelpLine {
  readonly words: string;
  readonly examples: readonly string[];
}

/** The help, which explains the queries of the table. */
export const HELP: readonly HelpLine[] = [
  {
    words:
      'Words in any cell except the dates. An entry must contain every word. Quotation marks keep words together, and a minus sign leaves out the entries that match what follows it.',
    examples: ['tls', '"remote desktop"', 'http -https'],
  },
  {
    words: 'Words in one column: name, description, assignee, contact, reference, code, unauthorized or note.',
    examples: ['assignee:cisco', 'reference:rfc8', 'note:"TXT keys"'],
  },
  {
    words:
      'A port, a range of ports, or a transport. A range finds every entry that has a port in it. A comma means “or”.',
    examples: ['port:587', 'port:1024-2047', 'transport:sctp,dccp', 'range:system'],
  },
  {
    words: 'The date of registration or modification: a year, a month or a day.',
    examples: ['registered:2026', 'modified:>=2025-06', 'registered:2020..2024'],
  },
  {
    words: 'What an entry is, and which cells are filled or empty.',
    examples: ['is:unassigned', 'is:alias', 'has:unauthorized', 'has:txt', 'no:port'],
  },
  {
    words: 'The organization of the assignee, by the last part of the address of its page.',
    examples: ['organization:apple', 'organization:none'],
  },
];
