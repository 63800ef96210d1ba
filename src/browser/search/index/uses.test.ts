import assert from 'node:assert/strict';
import test from 'node:test';
import { parseNames } from './names.ts';
import { addUses } from './uses.ts';

test('a common name leads to a service, else to a port; one that leads nowhere is left out', () => {
  const { uses, services } = addUses(
    parseNames('a b 1\nweb 80'),
    'gone\tX\nweb\tW\t+Odd Tool\n3306\tOdd Tool\n4\tNext',
  );
  const web = services.find(({ name }) => name === 'web');
  assert.deepEqual(
    uses.map(({ name, lower, target, rank, place }) => [name, lower, target, rank, place]),
    [
      ['W', 'w', web, 0, 1],
      ['Odd Tool', 'odd tool', web, 1, 2],
      ['Odd Tool', 'odd tool', 3306, 0, 3],
      ['Next', 'next', 3310, 0, 4],
    ],
  );
});

test('a service without a port gives way to a registered one that is called so, unless it is meant itself', () => {
  const services = parseNames('web 80\nrdp -\nknx -\nodd -\nported 5\ngone -');
  const uses = ['knx\tKNX', 'odd\tgone', 'web\tRDP\t+KNX\tPorted', '81\tOdd'];
  assert.deepEqual([...addUses(services, uses.join('\n')).givingWay], ['rdp']);
});

test('a name that is gone says since when, and what is in its place', () => {
  const { former } = addUses(parseNames('a'), 'a\tX\n\nOld*One\t2026-01-02\tnew, newer\nlost\t2026-01-02\t');
  assert.deepEqual(
    former.map(({ name, plain, slug, since, now }) => [name, plain, slug, since, now]),
    [
      ['Old*One', 'oldone', 'old~2aone', '2026-01-02', 'new, newer'],
      ['lost', 'lost', 'lost', '2026-01-02', ''],
    ],
  );
});
