import { describe, expect, test } from 'vitest';
import { type SectionKey, sectionHeadings } from '../../generator/form';
import { judge } from '../report-in-order';

const rule = 'section/order';
const keys = sectionHeadings.map(({ key }) => key);
const moved = (from: number, to: number): SectionKey[] => {
  const order = keys.filter((_, at) => at !== from);
  order.splice(to, 0, keys[from]!);
  return order;
};

describe(rule, () => {
  test('in order', () => {
    expect(judge(rule)).toMatchObject({ state: 'in order', found: [] });
  });

  test.each([
    [1, 5],
    [5, 1],
    [0, 3],
    [4, 0],
  ])('section %i put at %i is the one that is out of order, the others are not', (from, to) => {
    const { state, found } = judge(rule, { order: moved(from, to) });
    expect(state).toBe('to be looked at');
    expect(found).toMatchObject([{ section: keys[from], severity: 'warning' }]);
    expect(found[0]!.zh).toContain(sectionHeadings[from]!.heading);
  });

  test('two that have changed places are one finding', () => {
    expect(judge(rule, { order: moved(2, 3) }).found).toHaveLength(1);
  });

  test('a section that is missing puts no other out of order', () => {
    for (const key of keys) expect(judge(rule, { prose: { [key]: null } }).found).toEqual([]);
  });

  test('wrong ordinals are not wrong order', () => {
    expect(judge(rule, { headings: { reviews: '三、政府信息公开行政复议、行政诉讼情况' } }).found).toEqual(
      [],
    );
  });
});
