import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'tie-out/reviews';
// The table has 2 reviews (1 upheld, 1 corrected) and no lawsuits.
const says = (text: string) => judge(rule, { prose: { overview: [text] } });

describe(rule, () => {
  test.each([
    '未发生因政府信息公开引发的行政复议、行政诉讼。',
    '全年没有因政府信息公开被申请行政复议。',
    '因政府信息公开行政复议5件，行政诉讼0件。',
    '因政府信息公开被提起行政诉讼3件。',
  ])('%s', (text) => {
    const { state, found } = says(text);
    expect(state).toBe('wrong');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'error', section: 'overview' });
    expect(text).toContain(found[0]!.quote);
  });

  test.each([
    '因政府信息公开行政复议2件，行政诉讼0件。',
    '未发生因政府信息公开引发的行政诉讼。',
    '未出现被撤销或者败诉的情形。',
    '因行政执法被申请行政复议9件。',
    '依法受理行政复议申请56件。',
  ])('%s agrees, or says nothing of this table', (text) => {
    expect(says(text).found).toEqual([]);
  });

  test('a count that names no cause is only to be looked at', () => {
    const { found } = says('全年行政复议9件。');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'warning', quote: '行政复议9件' });
  });

  test('and is a guess where the report itself says what those about disclosure were', () => {
    const prose = { overview: ['全年行政复议9件。', '因政府信息公开被申请行政复议2件。'] };
    expect(judge(rule, { prose }).found).toEqual([]);
  });

  test.each([
    '因征地补偿被提起行政诉讼3件、行政复议5件。',
    '因工伤认定引发行政诉讼4件，行政复议6件，均胜诉。',
    '法治建设方面，办理行政复议6件、行政诉讼9件。',
    '因房屋征收，本镇被申请行政复议6件。全年行政诉讼3件。',
    '法治政府建设：行政复议案件3件，行政诉讼案件6件，负责人出庭率100%。',
  ])('%s is about something else', (text) => {
    expect(says(text).found).toEqual([]);
  });
});
