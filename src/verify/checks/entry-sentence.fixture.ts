import { changed, type Fault } from '../plant.fixture.ts';

/** Faults in sentences that tell an entry. */
export const SENTENCE_FAULTS: readonly Fault[] = [
  [
    'a sentence of an entry with another cell',
    changed('/port/3/index.html', 'says only <q>Reserved', 'says only <q>Free'),
    ['A cell that is not IANA’s @ /port/3/'],
  ],
  [
    'a sentence of an entry without one of its cells',
    changed('/port/3/index.html', /; Transport Protocol: <q>udp<\/q>/, ''),
    ['A cell that is not IANA’s @ /port/3/'],
  ],
  [
    'a sentence of an entry with a cell of its own',
    changed('/port/3/index.html', '</q>.</p>', '</q>; Colour: <q>Red</q>.</p>'),
    ['Something in a table that is not a cell of IANA’s @ /port/3/: Colour'],
  ],
  [
    'a sentence of an entry that goes on',
    changed('/port/3/index.html', '</q>.</p>', '</q>, x.</p>'),
    ['Something in a table that is not a cell of IANA’s @ /port/3/: , x.'],
  ],
  [
    'a sentence of an entry that leads elsewhere',
    changed('/port/3/index.html', 'href="/range/2-3/"', 'href="/port/2/"'),
    ['A link that leads to another entry @ /port/3/: 2-3 → /port/2/'],
  ],
];
