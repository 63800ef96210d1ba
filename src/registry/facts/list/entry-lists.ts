import type { SiteData } from '../site-data.ts';
import { dccpCodeList } from './dccp-code-list.ts';
import { historicList } from './historic-list.ts';
import type { ListPage } from './list-page.ts';
import { noPortList } from './no-port-list.ts';
import { noTransportList, rareTransportList } from './transport-list.ts';
import { unauthorizedList } from './unauthorized-list.ts';

/** All lists of entries, except those of years. */
export function entryLists(data: SiteData): ListPage[] {
  return [
    rareTransportList(data, 'sctp'),
    rareTransportList(data, 'dccp'),
    noTransportList(data),
    noPortList(data),
    dccpCodeList(data),
    unauthorizedList(data),
    historicList(data),
  ];
}
