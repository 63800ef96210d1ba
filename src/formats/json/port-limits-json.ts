import type { SiteData } from '../../registry/facts/site-data.ts';
import { portLimitList } from '../../registry/facts/tools/port-knowledge.ts';
import { CHOOSE_PORT } from '../../registry/index/permalink.ts';
import { type Absolute, printJson } from './entry-json.ts';
import { headOf } from './list-json.ts';
import type { PortLimitsJson } from './list-schemas.ts';

/** The JSON of the limits on ports that do not come from the registry (src/registry/ours/port-limits.ts). */
export function printPortLimitsJson({ ours }: Pick<SiteData, 'ours'>, absolute: Absolute): string {
  const json: PortLimitsJson = {
    ...headOf('port-limits', { title: 'What stands in the way of ports', path: CHOOSE_PORT }, absolute),
    byIana: false,
    limits: portLimitList(ours),
  };
  return printJson(json);
}
