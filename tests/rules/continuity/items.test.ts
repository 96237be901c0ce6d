import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

describe('continuity/items', () => {
  const rule = 'continuity/items';
  const last = {
    year: 2019,
    cells: { 'disclosure.licensing.priorItems': '40', 'disclosure.licensing.change': '减3' },
  };

  test.each([
    ['37', []],
    ['40', [{ facts: ['disclosure.licensing.priorItems'], expected: 37, actual: 40 }]],
  ])('%s items after 40 less 3', (items, found) => {
    const own = { year: 2020, cells: { 'disclosure.licensing.priorItems': items } };
    expect(judge(rule, own, last).found).toMatchObject(found);
  });
});
