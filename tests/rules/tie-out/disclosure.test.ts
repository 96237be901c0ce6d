import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = 'tie-out/disclosure';
// The table has 规范性文件 2 issued, 1 repealed, 5 in force; 12 licences, 3 penalties, fees 0.
const says = (text: string) => judge(rule, { prose: { overview: [text] } });

describe(rule, () => {
  test.each([
    '全年制发行政规范性文件7件。',
    '本年度未制发行政规范性文件。',
    '作出行政许可决定35件。',
    '行政处罚处理决定数量9件。',
  ])('%s', (text) => {
    const { state, found } = says(text);
    expect(state).toBe('wrong');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'error', section: 'overview' });
    expect(text).toContain(found[0]!.quote);
  });

  test.each([
    '全年制发行政规范性文件2件，废止1件，现行有效5件。',
    '作出行政许可决定12件。',
    '主动公开规范性文件9条。',
    '公开行政许可类信息326条。',
    '发布行政处罚信息27条。',
    '公布行政许可事项14项。',
    '清理规范性文件33件。',
  ])('%s agrees, or says nothing of this table', (text) => {
    expect(says(text).found).toEqual([]);
  });
});
