import test from 'node:test';
import { readExcerpt } from '../../registry/excerpt.fixture.ts';
import { indexRegistry } from '../../registry/registry.ts';
import { assertFilters, assertTexts } from './oracle.fixture.ts';

const EXCERPT = indexRegistry(readExcerpt());

test('a thousand texts find the entries that a plain reading of the cells finds', () => assertTexts(EXCERPT, 1000));

test('two hundred combinations of filters find the entries that meet them all', () => assertFilters(EXCERPT, 200));
