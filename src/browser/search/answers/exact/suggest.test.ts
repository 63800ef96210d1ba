import assert from 'node:assert/strict';
import test from 'node:test';
import { parseNames } from '../../index/names.ts';
import { addUses } from '../../index/uses.ts';
import { suggestNames } from './suggest.ts';

const suggest = (services: readonly string[], text: string, uses: readonly string[] = []): string[] =>
  suggestNames(addUses(parseNames(services.join('\n')), uses.join('\n')), text).map(({ title }) => title);

test('a short name may have one slip, a longer one two', () => {
  assert.deepEqual(suggest(['epp'], 'epq'), ['epp']);
  assert.deepEqual(suggest(['http'], 'hxyp'), []);
  assert.deepEqual(suggest(['mysql'], 'myxyl'), ['mysql']);
  assert.deepEqual(suggest(['mysql'], 'mxxyl'), []);
  assert.deepEqual(suggest(['mysql'], 'mysqlxx'), ['mysql']);
  assert.deepEqual(suggest(['mysql'], 'mysqlxxx'), []);
  assert.deepEqual(suggest(['mysql'], 'MYSQK'), ['mysql']);
});

test('two letters in each other’s place are one slip, wherever they stand', () => {
  assert.deepEqual(suggest(['http'], 'htpt'), ['http']);
  assert.deepEqual(suggest(['http'], 'thtp'), ['http']);
  assert.deepEqual(suggest(['epmd'], 'emdp'), []);
  assert.deepEqual(suggest(['abcd'], 'bacdx'), []);
  assert.deepEqual(suggest(['acbff', 'abcde'], 'acbde'), ['abcde', 'acbff']);
});

test('the nearest comes first, a common name before a service that is as near', () => {
  assert.deepEqual(suggest(['mysqlxx', 'mysqlx'], 'mysql'), ['mysqlx', 'mysqlxx']);
  assert.deepEqual(suggest(['rdpq'], 'rdpp', ['3389\tRDPX']), ['RDPX', 'rdpq']);
});

test('a long word may be one of a longer name, which comes behind a name as near', () => {
  assert.deepEqual(suggest(['zabbix-agent', 'radix'], 'zabix'), ['zabbix-agent', 'radix']);
  assert.deepEqual(suggest(['zabbi-agent', 'zabix-x', 'zabbi'], 'zabbix'), ['zabbi', 'zabbi-agent', 'zabix-x']);
  assert.deepEqual(suggest([], 'mikrotick', ['8291\tMikroTik Winbox']), ['MikroTik Winbox']);
  assert.deepEqual(suggest(['nfsd-keepalive'], 'nfds'), []);
  assert.deepEqual(suggest(['alaris-disc'], 'amavis'), []);
});

test('a text too short or too long to be a name has none', () => {
  assert.deepEqual(suggest(['ab'], 'ax'), []);
  assert.deepEqual(suggest(['abc'], 'abx'), ['abc']);
  const name = 'a'.repeat(40);
  assert.deepEqual(suggest([name], `${name.slice(1)}b`), [name]);
  assert.deepEqual(suggest([`${name}a`], `${name}b`), []);
});

test('five at most are suggested, and each page once', () => {
  const services = ['abc1', 'abc2', 'abc3', 'abc4', 'abc5', 'abc6'];
  assert.deepEqual(suggest(services, 'abcx'), services.slice(0, 5));
  assert.deepEqual(suggest(['docker 2375'], 'dockar', ['docker\tDocker']), ['Docker']);
});

test('a suggestion is a link and says what kind of page it leads to', () => {
  const names = addUses(parseNames('web 80\nodd -'), 'web\tWebs\n3306\tTool');
  const kindOf = (text: string): unknown[] => suggestNames(names, text).map(({ kind, path }) => [kind, path]);
  assert.deepEqual(kindOf('wbe'), [['service', '/service/web/']]);
  assert.deepEqual(kindOf('wehs'), [['use', '/service/web/']]);
  assert.deepEqual(kindOf('toul'), [['use', '/port/3306/']]);
  assert.deepEqual(suggestNames(names, 'odx'), [{ kind: 'service', title: 'odd', path: '/service/odd/' }]);
});
