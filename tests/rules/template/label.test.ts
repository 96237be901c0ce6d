import { describe, expect, test } from 'vitest';
import type { Grid } from '../../generator/print/grid';
import { judge } from '../report-in-order';

const rule = 'template/label';
const renamed = (from: string, to: string) => {
  const rename = (grid: Grid): Grid => ({
    ...grid,
    rows: grid.rows.map((row) => row.map((cell) => (cell.text === from ? { ...cell, text: to } : cell))),
  });
  return { tables: { disclosure: rename, applications: rename, reviews: rename } };
};

describe(rule, () => {
  test.each([
    ['5.属于三类内部事务信息', '5.属于第三类内部事务信息', 'applications'],
    ['5.属于三类内部事务信息', '5.三类内容事务', 'applications'],
    ['1.信访举报投诉类申请', '1.信访举报类申请', 'applications'],
    ['2.其他法律行政法规禁止公开', '2.其他法律法规禁止公开', 'applications'],
    ['（三）不予公开', '（三）不予以公开', 'applications'],
    ['（三）不予公开', '（三）不公开', 'applications'],
    ['（五）不予处理', '（五）不处理', 'applications'],
    ['社会公益组织', '社会组织', 'applications'],
    ['第二十条第（六）项', '第二十六条第（六）项', 'disclosure'],
    ['行政规范性文件', '规范性文件', 'disclosure'],
    ['未经复议直接起诉', '直接起诉', 'reviews'],
    ['行政强制', '行政强制措施', 'disclosure'],
    ['行政处罚', '行政处罚决定', 'disclosure'],
    ['本年废止件数', '本年废除件数', 'disclosure'],
    ['现行有效件数', '现有有效件数', 'disclosure'],
  ] as const)('%s as %s', (from, to, table) => {
    const { state, found } = judge(rule, renamed(from, to));
    expect(state).toBe('to be looked at');
    expect(found).toMatchObject([{ severity: 'warning', section: table, quote: to }]);
    for (const sentence of [found[0]!.zh, found[0]!.en]) {
      expect(sentence).toContain(to);
      expect(sentence).toContain(from);
    }
  });

  test.each([
    ['商业企业', '商 业\n企 业'],
    ['（一）予以公开', '(一)予以公开'],
    ['（一）予以公开', '一、予以公开'],
    ['1.属于国家秘密', '１、属于国家秘密'],
    ['1.属于国家秘密', '（1）属于国家秘密'],
    ['1.属于国家秘密', '属于国家秘密'],
    ['3.危及“三安全一稳定”', '3.危及"三安全一稳定"'],
    ['3.危及“三安全一稳定”', '3.危及三安全一稳定'],
    ['第二十条第（六）项', '第二十条 第(六)项'],
    ['规章', '规 章'],
    ['自然人', '自然人（人）'],
    ['法人或其他组织', '法人或其他组织（件）'],
    ['本年收费金额（单位：万元）', '本年收费金额(单位:万元)'],
    [
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '（二）部分公开（区分处理的,只计这一情形,不计其他情形）',
    ],
    [
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请',
    ],
  ])('%s as %j differs in nothing that counts', (from, to) => {
    expect(judge(rule, renamed(from, to)).found).toEqual([]);
  });

  test('本年增\\减 and the like in the 2019 edition', () => {
    for (const same of ['本年增\\减', '本年增／减', '本年 增/减']) {
      expect(judge(rule, { year: 2020, ...renamed('本年增/减', same) }).found).toEqual([]);
    }
  });

  test('（六）其他 in the 2019 edition is （六）其他处理', () => {
    const changes = { year: 2020, ...renamed('（六）其他处理', '（六）其他') };
    expect(judge(rule, changes).found).toMatchObject([{ quote: '（六）其他' }]);
    for (const id of ['template/row', 'template/edition']) expect(judge(id, changes).found).toEqual([]);
  });

  test('a table of the other edition is measured by its own labels', () => {
    expect(judge(rule, { year: 2021, edition: '2019' }).found).toEqual([]);
  });

  test.each([
    ['行政强制', '行政强制措施'],
    ['本年废止件数', '本年废除件数'],
  ])('%s as %s is there, under another name', (from, to) => {
    for (const id of ['template/row', 'template/column', 'value/blank'])
      expect(judge(id, renamed(from, to)).found).toEqual([]);
  });

  test('a row that is like one which is there as well is another row', () => {
    const doubled = (grid: Grid): Grid => ({
      ...grid,
      rows: grid.rows.flatMap((row) =>
        row[0]?.text === '行政强制'
          ? [row, row.map((cell, at) => ({ ...cell, text: at === 0 ? '行政强制执行' : '3' }))]
          : [row],
      ),
    });
    const changes = { tables: { disclosure: doubled } };
    expect(judge(rule, changes).found).toEqual([]);
    expect(judge('template/row', changes).found).toMatchObject([{ actual: '行政强制执行' }]);
  });
});
