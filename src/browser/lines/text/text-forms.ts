import type { Form } from '../form.ts';
import { form, listed } from '../form.ts';
import { BEFORE } from '../patterns.ts';
import { RULE_FORMS } from '../rule-forms.ts';
import { SCAN_FORMS } from '../scan-forms.ts';
import { CONNECTION_FORMS } from '../socket-forms.ts';
import { CALL_FORMS } from './call-forms.ts';
import { FILTER_FORMS } from './filter-forms.ts';
import { OTHER_FORMS } from './other-forms.ts';
import { CLIENT_FORMS, PAIR_FORMS } from './pair-forms.ts';
import { PLACE_FORMS } from './place-forms.ts';
import { PROSE_FORMS } from './prose-forms.ts';

// Nothing is read from a URL without a port: texts have many of them, and nobody asks for their services.
const URLS = form(
  `${BEFORE}[a-z][a-z0-9+-]{0,30}://(?:[^\\s/?#@]{0,60}@)?(?:\\[[^\\]\\s]{0,60}\\]|[^\\s/?#:,]{0,253})(?::(\\d{1,5})(?!\\d))?[^\\s,"'<>|]*`,
  listed(1),
  /:\/\//,
);

/** Forms for texts in which not everything is about ports. Stricter forms come first. */
export const TEXT_FORMS: readonly Form[] = [
  URLS,
  ...OTHER_FORMS,
  ...CALL_FORMS,
  ...CLIENT_FORMS,
  ...PAIR_FORMS,
  ...FILTER_FORMS,
  ...SCAN_FORMS,
  ...CONNECTION_FORMS,
  ...RULE_FORMS,
  ...PLACE_FORMS,
  ...PROSE_FORMS,
];
