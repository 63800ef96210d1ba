import { UNCHANGED_FAULTS } from './checks/answer/unchanged-check.fixture.ts';
import { VERDICT_FAULTS } from './checks/answer/verdict-check.fixture.ts';
import { CHANGE_FAULTS } from './checks/change-check.fixture.ts';
import { FILES_FAULTS } from './checks/copies/files-check.fixture.ts';
import { IANA_FAULTS } from './checks/copies/iana-check.fixture.ts';
import { JSON_FAULTS } from './checks/copies/json-check.fixture.ts';
import { OFFLINE_FAULTS } from './checks/copies/offline-check.fixture.ts';
import { TABLE_FAULTS } from './checks/copies/table-check.fixture.ts';
import { COUNT_FAULTS } from './checks/count-check.fixture.ts';
import { ENTRY_FAULTS } from './checks/entry-check.fixture.ts';
import { SENTENCE_FAULTS } from './checks/entry-sentence.fixture.ts';
import { FILE_FAULTS } from './checks/file-check.fixture.ts';
import { HEAD_FAULTS } from './checks/head-check.fixture.ts';
import { INDEX_FAULTS } from './checks/index-check.fixture.ts';
import { LINK_FAULTS } from './checks/link-check.fixture.ts';
import { BLOCKED_FAULTS } from './checks/list/blocked-check.fixture.ts';
import { LIST_FAULTS } from './checks/list/list-check.fixture.ts';
import { ORGANIZATION_FAULTS } from './checks/list/organization-check.fixture.ts';
import { TXT_KEY_FAULTS } from './checks/list/txt-key-check.fixture.ts';
import { USE_FAULTS } from './checks/list/use-check.fixture.ts';
import { LISTING_FAULTS } from './checks/listing-check.fixture.ts';
import { MARKUP_FAULTS } from './checks/markup-check.fixture.ts';
import { WORD_FAULTS } from './checks/word-check.fixture.ts';
import type { Fault } from './plant.fixture.ts';

/** Every fault that tests plant in the small site. */
export const FAULTS: readonly Fault[] = [
  ...LINK_FAULTS,
  ...SENTENCE_FAULTS,
  ...HEAD_FAULTS,
  ...MARKUP_FAULTS,
  ...FILE_FAULTS,
  ...ENTRY_FAULTS,
  ...LISTING_FAULTS,
  ...INDEX_FAULTS,
  ...IANA_FAULTS,
  ...JSON_FAULTS,
  ...CHANGE_FAULTS,
  ...COUNT_FAULTS,
  ...TABLE_FAULTS,
  ...OFFLINE_FAULTS,
  ...FILES_FAULTS,
  ...LIST_FAULTS,
  ...TXT_KEY_FAULTS,
  ...BLOCKED_FAULTS,
  ...USE_FAULTS,
  ...ORGANIZATION_FAULTS,
  ...UNCHANGED_FAULTS,
  ...WORD_FAULTS,
  ...VERDICT_FAULTS,
];
