import { page } from '../markup.fixture.ts';
import { changed, type Fault, inMain } from '../plant.fixture.ts';

const PAT = '/contact/p/index.html';
const DETAILS = 'A contact whose details are not IANA’s @ /contact/p/';
const STRANGE = 'An entry that does not name what it is listed for @';
const MISSING = 'An entry that is missing from a list @';

export const LISTING_FAULTS: readonly Fault[] = [
  ['a contact with another ID', changed(PAT, '<dd>P<', '<dd>p<'), [`${DETAILS}: ID`]],
  ['a contact with another name', changed(PAT, '<dd>Pat', '<dd>Pit'), [`${DETAILS}: Name`]],
  ['a contact with another organization', changed(PAT, '<dd>Org', '<dd>Ogr'), [`${DETAILS}: Organization`]],
  ['a contact without one of its URIs', changed(PAT, '<dd>http://x.example/</dd>', ''), [`${DETAILS}: Contact URI`]],
  ['a contact of another date', changed(PAT, '<dd>2020-01-02', '<dd>2020-01-03'), [`${DETAILS}: Last Updated`]],
  ['a contact without details', changed(PAT, /<dl.*?<\/dl>/, ''), [DETAILS]],
  [
    'details of something else are none of the contact’s',
    changed(PAT, '<dl class="facts"><dt>ID</dt>', '<dl><dt>ID</dt><dd>x</dd></dl><dl class="facts"><dt> ID </dt>'),
    [],
  ],
  [
    'details that IANA does not have',
    changed('/contact/r/index.html', '</dl>', '<dt>Organization</dt><dd>Org</dd></dl>'),
    ['A contact whose details are not IANA’s @ /contact/r/: Organization'],
  ],
  [
    'an entry that does not name the contact',
    changed(PAT, '>Alpha<', '>Beta<'),
    [`${STRANGE} /contact/p/`, `${MISSING} /contact/p/`],
  ],
  [
    'an entry of which somebody else is the contact',
    changed(PAT, 'Pat is assignee of</caption>', 'Pat is assignee of and contact for</caption>'),
    [`${STRANGE} /contact/p/: ["c"`],
  ],
  [
    'an entry of which somebody else is the assignee',
    changed('/contact/r/index.html', 'is contact for', 'is assignee of'),
    [`${STRANGE} /contact/r/: ["c"`],
  ],
  [
    'an entry that does not mention the contact',
    changed('/contact/r/index.html', 'that R is contact for', 'that mention R'),
    [`${STRANGE} /contact/r/: ["c"`],
  ],
  [
    'an entry that does not cite the document',
    changed('/reference/rfc1/index.html', '>Alpha<', '>Beta<'),
    [`${STRANGE} /reference/rfc1/`, `${MISSING} /reference/rfc1/`],
  ],
  [
    'a contact without an entry that names it',
    changed(PAT, /<table class="rows entries"><caption>Entries that Pat is assignee of and.*?<\/table>/, ''),
    [`${MISSING} /contact/p/`],
  ],
  [
    'a contact without the second entry that names it',
    changed(PAT, /<table class="rows entries"><caption>Entries that (Pat is assignee of<|mention).*<\/table>/, ''),
    [`${MISSING} /contact/p/: ["c"`],
  ],
  [
    'an entry of a contact that has something added',
    changed(PAT, '>Alpha<', '>Alpha<span class="derived">for evil</span><'),
    ['Something in a table that is not a cell of IANA’s @ /contact/p/'],
  ],
  [
    'a contact that no entry names',
    {
      '/contact/s/index.html': page('/contact/s/', 'S', ''),
      ...inMain('/index.html', '<a href="/contact/s/">x</a>'),
      ...changed('/sitemap-0.xml', '<url>', '<url><loc>https://ports.example/contact/s/</loc></url><url>'),
    },
    ['A page that no entry asks for @ /contact/s/'],
  ],
];
