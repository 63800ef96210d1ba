import test from 'node:test';
import { checkVariants, withOtherCells } from './again.fixture.ts';

test('whatever else a cell of the data says, the same is found with what is known as without', () =>
  checkVariants(withOtherCells));
