import { Ajv2020 } from 'ajv/dist/2020.js';
import { siteDataOf } from '../../registry/facts/facts.fixture.ts';
import { slug } from '../../registry/index/permalink.ts';
import type { CommonName } from '../../registry/ours/common-names.ts';
import { must } from '../../registry/text/must.ts';
import { printSchema } from '../api/print-schema.ts';
import { absolute, REGISTRY } from '../formats.fixture.ts';
import { joinForJson } from './entry-json.ts';
import { printPortJson } from './port-json.ts';
import { type SchemaKind, SCHEMAS } from './schemas.ts';
import { printServiceJson } from './service-json.ts';

/** A common name of port 443. */
export const USE: CommonName = {
  name: 'DoT',
  target: { port: 443 },
  transports: ['tcp'],
  what: 'w',
  source: 'RFC 7858',
  lookedUp: '2026-11-21',
};

/** The reasons for which a published schema refuses a JSON file; empty if it accepts the file. */
export function refusals(kind: SchemaKind, text: string): string[] {
  const check = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    formats: { uri: (text: string) => URL.canParse(text) },
  }).compile(JSON.parse(printSchema(kind, absolute)) as object);
  check(JSON.parse(text));
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

// A common name of a service.
const CALLED: CommonName = {
  ...USE,
  name: 'HTTPS',
  target: { service: 'https' },
  transports: [],
  source: 'https://example.org/',
};
const DATA = siteDataOf(REGISTRY, {
  commonNames: [USE, CALLED],
  rfcTitles: { 'RFC 9110': 'HTTP Semantics' },
});

export function portJson(number: number): string {
  return printPortJson(DATA, must(REGISTRY.portAt, number, 'port'), absolute);
}

export function serviceJson(name: string): string {
  return printServiceJson(joinForJson(DATA), must(REGISTRY.services, slug(name), 'service'), [], absolute);
}

/** Parses a JSON file with the schema of its kind. */
export function read<Kind extends SchemaKind>(kind: Kind, text: string): ReturnType<(typeof SCHEMAS)[Kind]['parse']> {
  return SCHEMAS[kind].parse(JSON.parse(text)) as ReturnType<(typeof SCHEMAS)[Kind]['parse']>;
}
