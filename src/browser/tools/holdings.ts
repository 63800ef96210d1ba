import { isTransport } from '../../registry/record/port.ts';
import type { Knowledge } from '../../registry/tools/ports/knowledge.ts';
import type { Rows } from '../table/data/rows.ts';

/** The name, ports, transport, description and unauthorized use of each entry, as the tools read them. */
export function holdingsOf({ count, cells, first, last }: Rows): Knowledge['holdings'] {
  return Array.from({ length: count }, (_, row) => {
    const [from = -1, to = -1] = [first[row], last[row]];
    const transport = cells['Transport Protocol'][row] ?? '';
    return {
      name: cells['Service Name'][row] || null,
      span: from < 0 ? null : { first: from, last: to, ranged: from !== to },
      transport: isTransport(transport) ? transport : null,
      description: cells.Description[row] ?? '',
      unauthorizedUse: cells['Unauthorized Use Reported'][row] ?? '',
    };
  });
}
