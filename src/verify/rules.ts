/** Every rule that the built site must keep, named by how it is broken, and what to do about it. */
export const RULES = {
  // Links
  'A link that leads nowhere': 'Link to a page that exists.',
  'A link out of the site’s folder': 'Make the link with href().',
  'A link to an anchor that is not there': 'Link to an id of that page.',
  'A page that no link leads to': 'Give it a link from a page that the home page leads to.',
  'A permalink to another site': 'See src/registry/index/permalink.ts.',
  // Heads
  'No title': 'See src/registry/facts/headline.ts.',
  'No description': 'See src/registry/facts/headline.ts.',
  'A title that two pages have': 'See src/registry/facts/headline.ts.',
  'A description that two pages have': 'See src/registry/facts/headline.ts.',
  'A canonical link that is not the page': 'Every page names its own URL; the error page names none.',
  'A page that search engines should leave out, or should not':
    'The error page and IANA’s address have noindex: see src/layouts/Page.astro.',
  'A page that no sitemap lists': 'The sitemap lists every page once.',
  'A URL of the sitemap without a page': 'The sitemap lists every page once.',
  'A URL that the sitemap lists twice': 'The sitemap lists every page once.',
  'Another Content-Security-Policy': 'PAGE_POLICY of src/hosting/security.ts stands first and alone.',
  'Linked data that is not the page’s': 'See src/formats/linked-data.ts.',
  // Markup
  'Invalid HTML': 'Correct the component.',
  'An element that the site does not use': 'If it is harmless, allow it in src/verify/checks/markup-check.ts.',
  'An attribute that the site does not use': 'If it is harmless, allow it in src/verify/checks/markup-check.ts.',
  'A meta element that the site does not use': 'Use another element.',
  'An inline script': 'Write it in src/browser/.',
  'A request to another origin': 'Serve the file from this site.',
  'A link with another scheme than http or https': 'Link only to http and https.',
  'A picture without words': 'Give it an alt text.',
  'A plain e-mail address': 'See src/publish/addresses.ts.',
  'An id that two elements have': 'Give each element an id of its own.',
  'Not one <title>, <h1> and <main>': 'A page has one of each.',
  'No language': 'Set lang on <html>.',
  // Words
  'A sentence that begins in lower case': 'Begin it with a capital letter, or mark a name as one: class="name".',
  'Two blanks in a row': 'Write one.',
  'A blank that is lost between words': "Write {' '} where a line ends between two elements.",
  'Words that the site does not use': 'A port is unassigned, not free; what is not from IANA is labelled so.',
  'A verdict that names nothing': 'Name the port, the transport or the service instead of “it”.',
  // Dates
  'Another date of the last change': 'See src/registry/facts/dates/last-changes.ts.',
  // Files
  'A page that is missing': 'Every entry, contact, document and release has its pages, and npm run build writes them.',
  'A file that is missing': 'npm run build writes it.',
  'A file that nothing names': 'Link to it, or do not write it.',
  'A copy that is not the same': 'Serve the download itself: see src/pages/_download.ts.',
  'XHTML that a browser cannot read': 'See src/layouts/xhtml.ts.',
  'XHTML that is not the same as HTML': 'See src/layouts/xhtml.ts.',
  'An ID that leads to another contact': 'See src/registry/facts/site/iana-page.ts.',
  'Other headers': 'See src/hosting/headers.ts.',
  // Entries
  'A page that no entry asks for': 'Pages are made of entries: see src/pages/.',
  'Another number of entries': 'Every entry stands on its pages once, and nothing else does.',
  'A cell that is not IANA’s': 'Cells are verbatim: see src/components/entry/Cell.astro.',
  'Something in a table that is not a cell of IANA’s':
    'What the site adds to a cell is marked: see src/components/entry/Cell.astro.',
  'A link that leads to another entry': 'A number leads to its own page: see src/components/entry/Cell.astro.',
  'A status that no entry gives': 'See src/registry/record/status.ts.',
  'A verdict that no entry gives': 'See src/registry/facts/port/port-verdict.ts.',
  'Columns that are not the empty ones': 'See src/components/entry/EntryRows.astro.',
  // The table of all entries
  'A row of the table that is not IANA’s': 'See src/formats/table/rows-file.ts.',
  'A contact of the table that is not IANA’s': 'See src/formats/table/contacts-file.ts.',
  // Without a network
  'A kept file that is not the site’s': 'See src/publish/offline/print-kept.ts.',
  'A file that is missing without a network': 'See src/publish/offline/kept-files.ts.',
  'More is kept than the page of tools says': 'See src/publish/offline/kept-files.ts.',
  // The index of data files
  'A file of the index that is not the site’s': 'See src/publish/data-files.ts.',
  'A data file that the index lacks': 'See src/publish/data-files.ts.',
  'A file of the index that has no data': 'See src/publish/data-files.ts.',
  'An index of files in another order': 'By path: see src/publish/data-files.ts.',
  // Contacts and documents
  'A contact whose details are not IANA’s': 'See src/components/contact/ContactFacts.astro.',
  'An entry that does not name what it is listed for': 'A list has the entries that name its page, and no other.',
  'An entry that is missing from a list': 'A contact or document lists every entry that names it.',
  // Organizations
  'A contact that no organization lists': 'List each contact with an organization field under one organization.',
  'A contact that organizations list twice': 'List a contact under one organization, once.',
  'A contact that does not belong to the organization': 'See src/registry/index/organizations/organizations.ts.',
  'Entries that are not those of the organization': 'See src/registry/facts/organization/organization-entries.ts.',
  'JSON that differs from its page': 'See src/formats/json/organization-json.ts.',
  // Lists
  'A page that no list names': 'A list names everything of its kind once.',
  'A page that lists name twice': 'A list names everything of its kind once.',
  'A list that says what no entry says': 'A list says the same of a port as its entries.',
  'A name that leads and should not': 'See src/registry/index/leading-name.ts.',
  // Common names
  'A common name that is missing':
    'Each row of data/common-names.csv is on the page that it leads to: see src/registry/ours/common-uses.ts.',
  'A common name that our file does not have': 'See data/common-names.csv and src/registry/ours/common-uses.ts.',
  'Common names without “Not from IANA”':
    'Say once that they are not from IANA: see src/components/parts/CommonUses.astro.',
  'Common names in another order': 'By name: see src/registry/facts/list/common-uses-page.ts.',
  'Another conflict of uses': 'See src/registry/facts/list/common-uses-page.ts.',
  // Lists of entries
  'An entry that a list lacks': 'A list has every entry of its kind: see src/registry/facts/list/.',
  'An entry that a list should not have': 'A list has the entries of its kind alone: see src/registry/facts/list/.',
  'The entries of a list in another order': 'Lists have IANA’s order.',
  'A list that leads to other entries of the table':
    'The query must find the entries of the list, and the link must say how many.',
  'A name to use instead that no note gives': 'See src/registry/facts/list/historic-list.ts.',
  'A TXT key that no note gives': 'A key is never made up: see src/registry/record/txt-keys.ts.',
  'A TXT key that the index lacks': 'See src/registry/record/txt-keys.ts.',
  'Another blocked port': 'See data/blocked-ports.csv and src/registry/facts/list/blocked-page.ts.',
  // JSON
  'JSON that is missing': 'Every service, and every port with one, has a JSON file: see src/formats/.',
  'JSON that cannot be read': 'See src/formats/.',
  'JSON with a wrong date of removal': 'See src/formats/json/service-json.ts.',
  // Releases
  'A release that is not in the history': 'A page of changes is of a release in changes.csv.',
  'A change that differs from the history': 'A release’s page says what changes.csv and contact-changes.csv say.',
  'Another number of changes': 'A release’s page says what changes.csv and contact-changes.csv say.',
  // Numbers
  'A number that a recount does not give': 'See src/registry/facts/site/statistics.ts.',
} as const satisfies Readonly<Record<string, string>>;

export type Rule = keyof typeof RULES;
