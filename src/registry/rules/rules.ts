import { CONTACT_RULES } from './contact-rules.ts';
import { ENTRY_RULES } from './entry-rules.ts';
import { PORT_RULES } from './port-rules.ts';

/** Every rule for the registry as a whole, by name. */
export const RULES = { ...ENTRY_RULES, ...PORT_RULES, ...CONTACT_RULES };
export type RuleName = keyof typeof RULES;
