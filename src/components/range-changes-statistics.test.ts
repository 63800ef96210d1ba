// Long because opening a renderer takes two seconds, so the components of three folders share one.
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { calendarOf } from '../registry/facts/changes/calendar.ts';
import { releasePage } from '../registry/facts/changes/release-page.ts';
import { releasesByYear, yearPage } from '../registry/facts/changes/year-page.ts';
import { changeOf, withPast } from '../registry/facts/facts.fixture.ts';
import { historyList } from '../registry/facts/history/history-list.ts';
import { rangePage } from '../registry/facts/range/range-page.ts';
import { formerSpanPage, spanPage } from '../registry/facts/range/span-page.ts';
import { thousandPage } from '../registry/facts/range/thousand-page.ts';
import { recentEvents } from '../registry/facts/site/recent.ts';
import { statisticsPage } from '../registry/facts/site/statistics-page.ts';
import { registryAfter } from '../registry/history/history.fixture.ts';
import { parseContact } from '../registry/record/contact.ts';
import { RANGES, thousandOf } from '../registry/record/port.ts';
import { entryOf, registryOf } from '../registry/registry.fixture.ts';
import { must } from '../registry/text/must.ts';
import { siteOf } from '../site.fixture.ts';
import { openRenderer } from './render.fixture.ts';

const renderer = await openRenderer();
after(() => renderer[Symbol.asyncDispose]());

const date = '2026-01-02';
const discard = entryOf({ 'Service Name': 'discard', 'Port Number': '9', 'Transport Protocol': 'tcp' });
const unassigned = entryOf({ 'Port Number': '10-12', Description: 'Unassigned' });
const cut = entryOf({ 'Port Number': '9-12', Description: '<Unassigned>', Assignee: '[Ann]' });
const before = { ...discard, description: 'Old' };
const contact = (...cells: string[]): ReturnType<typeof parseContact> => parseContact(cells, 'test', 2, []);
const changes = {
  entries: [
    changeOf(date, 'added', unassigned),
    changeOf(date, 'removed', cut),
    { release: date, kind: 'changed', before, after: discard, columns: ['Description'] },
  ],
  contacts: [
    changeOf(date, 'added', contact('Ann', 'Ann A.')),
    { release: date, kind: 'changed', before: contact('Bob', 'B.'), after: contact('Bob', 'Bob'), columns: ['Name'] },
  ],
  begun: ['2026-01-01'],
} as const;
const registry = withPast(
  registryOf(
    [discard, unassigned],
    [
      ['Ann', 'Ann A.'],
      ['Bob', 'Bob'],
    ],
  ),
  changes,
);
const site = siteOf(registry, {}, { base: '/ports/', portPages: 'registered' });
const [release, beginning] = registry.history.releases;

/** The HTML of a component. For an article, the frame of the page around it is cut off. */
async function render(component: string, props: Readonly<Record<string, unknown>>): Promise<string> {
  const html = await renderer.render(component, props, site);
  return html.replace(/^.*<main id="main">/s, '').replace(/<aside>.*$/s, '');
}
const headings = (html: string): string[] =>
  [...html.matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/gs)].map(([, text = '']) => text.replace(/ <small>.*/s, ''));
const assertShows = (html: string, ...parts: readonly string[]): void => {
  for (const part of parts) assert.ok(html.includes(part), `${part} is missing in ${html}`);
};

test('the page of a range shows its map, its thousands, its assigned ports and unassigned blocks', async () => {
  const html = await render('range/RangeArticle.astro', { page: rangePage(site, RANGES[0]) });
  assert.deepEqual(headings(html), ['By thousand', 'Assigned ports', 'Unassigned blocks', 'Port ranges']);
  assertShows(
    html,
    '<p class="lede ports">0–1023</p>',
    '<li class="status assigned">1 assigned</li>',
    '/ports/map/system-light.png',
    '<a href="/ports/range/system/0/">0–999 <small>1 assigned</small></a>',
    '<caption class="visually-hidden">The 1 assigned System Ports</caption>',
    '<a href="/ports/range/10-12/">10-12</a> Unassigned',
  );
});

test('the page of a range leaves out what the range does not have', async () => {
  const html = await render('range/RangeArticle.astro', { page: rangePage(site, RANGES[2]) });
  assert.deepEqual(headings(html), ['By thousand']);
});

test('a range announces its feed, one without a feed only that of all changes', async () => {
  const feedsOf = async (range: (typeof RANGES)[number]): Promise<string[]> => {
    const html = await renderer.render('range/RangeArticle.astro', { page: rangePage(site, range) }, site);
    return [...html.matchAll(/href="\/ports\/changes\/([\w-]+)\.atom"/g)].map(([, id = '']) => id);
  };
  assert.deepEqual(await feedsOf(RANGES[0]), ['all', 'system']);
  assert.deepEqual(await feedsOf(RANGES[2]), ['all']);
});

test('the page of a thousand links each port to the page that speaks of it, but not to itself', async () => {
  const low = await render('range/ThousandArticle.astro', { page: thousandPage(site, thousandOf(9)) });
  assertShows(
    low,
    '<h1>Ports 0–999</h1>',
    '<li class="status assigned"><a href="/ports/port/9/" title="Assigned">9</a></li>',
    '<li class="status other">Other</li>',
  );
  const high = await render('range/ThousandArticle.astro', { page: thousandPage(site, thousandOf(50000)) });
  assertShows(high, '<li class="status dynamic"><span title="Dynamic">50000</span></li>');
  assert.deepEqual(headings(high), ['May I use them? Yes, for private or temporary use.', 'Every port']);
  assertShows(high, '<a href="/ports/range/dynamic/50000/#every-port">the list below</a>');
});

test('the page of a span shows its entries, its history and each port', async () => {
  const page = spanPage(site, must(registry.spans, '10-12', 'span'));
  const html = await render('range/SpanArticle.astro', { page });
  const answer = 'May I use them? Not yet. All of these 3 ports are unassigned.';
  assert.deepEqual(headings(html), [answer, 'Entries', 'History', 'Each port']);
  assertShows(
    html,
    '<h1>Ports 10–12</h1>',
    '<h2 id="each-port">Each port</h2>',
    '<li><a href="/ports/port/10/">10</a></li>',
    'Ports <span class="unbroken">10-12</span> listed as “Unassigned”.',
  );
});

test('the page of a former span says since when it is gone, and what stands in its place', async () => {
  const page = formerSpanPage(site, must(registry.former.spans, '9-12', 'former span'));
  const html = await render('range/SpanArticle.astro', { page });
  assert.deepEqual(headings(html), ['Last entry', 'History']);
  assertShows(
    html,
    '<p class="notice">IANA removed this entry in the release of <a',
    `href="/ports/changes/${date}/"><time>${date}</time></a>. Its ports are now listed as:</p>`,
    '<li><a href="/ports/service/discard/">discard</a>, TCP <a href="/ports/port/9/">9</a></li>',
  );
  assert.ok(!html.includes('class="lede"'));
});

test('a heading stands above what has the same ports now, and nowhere else', async () => {
  const gone = { notice: ['It went.'], heading: 'Now', successors: [['x']] };
  assert.deepEqual(headings(await render('changes/Gone.astro', gone)), ['Now']);
  assert.deepEqual(headings(await render('changes/Gone.astro', { ...gone, heading: null })), []);
  const html = await render('changes/Gone.astro', { ...gone, successors: [] });
  assert.deepEqual([headings(html), html.includes('<ul')], [[], false]);
});

test('the page of a release shows what it added, removed and changed, each at its anchor', async () => {
  assert.ok(release);
  const html = await render('changes/ReleaseArticle.astro', { page: releasePage(site, release) });
  assertShows(
    html,
    '<p>1 entry added, 1 removed, 1 changed. 1 contact added, 1 changed.</p>',
    '<p>Service changed: <a href="/ports/service/discard/">discard</a>.</p>',
    '<caption>Entries added in the release of 2026-01-02</caption>',
    '<tr id="added-entry-10-12">',
    '<tr id="removed-entry-9-12">',
    '<section class="change" id="changed-entry-discard-9-tcp">',
    '<caption class="visually-hidden">What changed in discard 9/tcp</caption>',
    '<th scope="row">Description</th><td data-column="Before"><span class="verbatim">Old</span></td>',
    '<nav class="neighbours" aria-label="Releases"><ul><li>Previous: <a href="/ports/changes/2026-01-01/" rel="prev">',
    '<a href="/ports/contact/ann/">Ann</a> <small>added</small></h3><p class="verbatim">Ann A.</p>',
    '<td data-column="After"><span class="verbatim">Bob</span></td>',
  );
});

test('the page of a release with which the history begins says so and has no groups', async () => {
  assert.ok(beginning);
  const html = await render('changes/ReleaseArticle.astro', { page: releasePage(site, beginning) });
  assertShows(html, '<p>This is the first release we have, so we list no changes.</p>');
  assert.deepEqual(headings(html), []);
});

test('the page of a year shows its releases at a glance', async () => {
  const year = must(releasesByYear(registry.history), '2026', 'year');
  const html = await render('changes/YearArticle.astro', { page: yearPage(site, '2026', year) });
  assertShows(
    html,
    '<p>2 releases. 1 entry added, 1 removed, 1 changed. 1 contact added, 1 changed.</p>',
    `<a href="/ports/changes/${date}/">Release of <time datetime="${date}">${date}</time></a>`,
    '<a href="/ports/range/9-12/" class="unbroken">ports 9-12</a>, <a href="/ports/service/discard/">discard</a>',
  );
});

test('the calendar of a year links the day of each release, with its count', async () => {
  const months = calendarOf(registry.history.releases, registry.history);
  const html = await render('changes/Calendar.astro', { caption: 'Releases', months });
  assertShows(
    html,
    '<caption>Releases</caption>',
    `<th scope="row">January</th>`,
    `<a href="/ports/changes/${date}/" title="1 entry added, 1 removed, 1 changed. 1 contact added, 1 changed."`,
    ` aria-label="2 January 2026: 1 entry added, 1 removed, 1 changed. 1 contact added, 1 changed.">`,
    `<time datetime="${date}">2</time></a> <small>(5)</small>`,
  );
  const whole = { releases: [{ date: '2027-01-01' }, { date: '2025-01-01' }] } as unknown as typeof registry.history;
  const year = calendarOf(registry.history.releases, whole);
  const all = await render('changes/Calendar.astro', { caption: 'Releases', months: year });
  assertShows(all, '<th scope="row">December</th><td>–');
});

test("a history tells the change of an entry from that of a contact's details", async () => {
  const { ofSpan, ofPerson } = registry.history;
  const words = { ...site, here: '/' };
  const subject = { changes: ofSpan.get('9-12') ?? [], details: ofPerson.get('Bob') ?? [] };
  const html = await render('changes/History.astro', { list: historyList(words, subject, [['Lead.'], ['More.']]) });
  assertShows(html, '<p>Lead. More.</p>', 'Name changed from “B.” to “Bob”.', '<li id="entry-9-12">');
  const nothing = historyList(words, { changes: [] }, []);
  assert.equal(await render('changes/History.astro', { list: nothing }), '');
  const several = { ...nothing, items: [{ release: date, path: '/', ids: ['a', 'b'], sentence: [] }] };
  assertShows(await render('changes/History.astro', { list: several }), '<li id="a"><span id="b"></span>');
});

test('a chart is a table with a bar beside each number', async () => {
  const { charts } = statisticsPage(site);
  const html = await render('statistics/Chart.astro', { ...charts.ranges });
  assertShows(
    html,
    '<th scope="row"><a href="/ports/range/system/">System Ports</a></th><td class="bars"><span>1</span><svg',
    'width="100%"',
  );
  assert.deepEqual(charts.years.counts, []);
  assert.ok(!(await render('statistics/Chart.astro', { ...charts.years })).includes('<svg'));
});

test('what happened year by year is a table with bars, whose years lead to their releases', async () => {
  const { happened } = statisticsPage(siteOf(registryAfter({ date: '2025-01-01' }, { date, entries: [discard] })));
  const html = await render('statistics/YearCounts.astro', { ...happened });
  assert.equal(html.match(/<svg/g)?.length, 4 * (happened?.rows.length ?? 0));
  assertShows(
    html,
    '<div class="scrolling" tabindex="0" role="region" aria-label="Services and entries, year by year">',
  );
  assertShows(
    html,
    '<a href="/ports/changes/2026/">2026</a>',
    '<td class="bars"><span>1</span><svg',
    '<td class="bars"><span>0</span><svg',
  );
});

test('what was noticed year by year is a table that scrolls by itself', async () => {
  const years = { years: ['2025', '2026'], rows: [{ title: 'Odd', counts: ['1', '2'] }] };
  const html = await render('oddities/OddityYears.astro', years);
  assertShows(
    html,
    '<div class="scrolling" tabindex="0" role="region" aria-label="What we noticed, year by year"><table>',
    '<th scope="row">Odd</th><td data-column="2025" class="number">1</td>',
  );
});

test('ports are counted in a table with a row for each range', async () => {
  const html = await render('statistics/RangeCounts.astro', { ...statisticsPage(site).ranges });
  assertShows(
    html,
    '<a href="/ports/range/dynamic/">Dynamic Ports</a>',
    '<td data-column="Dynamic" class="number">16,384</td>',
  );
});

test('a recent event is called by its service, or by its ports where no entry has a name', async () => {
  const events = recentEvents(
    [
      { ...discard, registered: '2020-02', description: 'Sink' },
      { ...unassigned, modified: '2020-01' },
    ],
    2,
  );
  const html = await render('entry/RecentEvents.astro', { events });
  assertShows(
    html,
    '<a class="name" href="/ports/service/discard/">discard</a> <small>registered: Sink</small>',
    '<a href="/ports/range/10-12/">10-12</a> <small>modified: Unassigned</small>',
  );
});

test('a map of ports that there is no picture of is an error that names it', async () => {
  await assert.rejects(render('range/PortMap.astro', { name: 'none', alt: '' }), /no picture called none/);
});
