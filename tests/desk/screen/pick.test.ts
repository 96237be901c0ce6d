import { expect, test } from 'vitest';
import { actedUpon, nothingPicked, withAllPicked, withPick } from '../../../lib/desk/screen/pick';
import { row } from './rows';

const shown = ['1', '2', '3', '4', '5'];
const pick = (...steps: [id: string, isRange?: boolean][]) => {
  let picks = nothingPicked;
  for (const [id, isRange = false] of steps) picks = withPick(picks, id, shown, isRange);
  return [...picks.ids].sort().join('');
};

test.each([
  ['one', [['2']], '2'],
  ['one, and let go', [['2'], ['2']], ''],
  ['a range downwards', [['2'], ['4', true]], '234'],
  ['a range upwards', [['4'], ['2', true]], '234'],
  ['a range that lets go', [['1'], ['5', true], ['2'], ['4', true]], '15'],
  ['a range with no beginning', [['3', true]], '3'],
  ['a range from one that is not shown any more', [['9'], ['3', true]], '39'],
] as [string, [string, boolean?][], string][])('%s', (_, steps, picked) => {
  expect(pick(...steps)).toBe(picked);
});

test('all that are shown, and what is picked beside them stays', () => {
  const some = withPick(nothingPicked, '9', shown, false);
  const all = withAllPicked(some, shown, true);
  expect([...all.ids].sort().join('')).toBe('123459');
  expect([...withAllPicked(all, shown, false).ids]).toEqual(['9']);
});

test('with nothing picked all that is shown is meant, else what is picked, in the order of the list', () => {
  const rows = ['a', 'b', 'c'].map((id) => row({ id }));
  const few = rows.slice(0, 2).reverse();
  const acted = (...ids: string[]) =>
    actedUpon({ ids: new Set(ids), last: null }, rows, few).map(({ id }) => id);
  expect(acted()).toEqual(['b', 'a']);
  expect(acted('a')).toEqual(['a']);
  expect(acted('c', 'a', 'b')).toEqual(['b', 'a', 'c']);
});
