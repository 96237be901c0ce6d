import { expect, test } from 'vitest';
import { copySheet } from '../../../lib/copies/sheets/sheet';
import { yearsSheet } from '../../../lib/desk/years/years-sheet';
import { shownRows, yearsTable } from '../../../lib/desk/years/years-table';
import { deskYearsWords } from '../../../lib/words/desk-years';
import { yearReport } from './reports';

test('what is shown is copied: figures as numbers, what is none as what it says, with what is found', () => {
  const years = yearsTable([
    yearReport(2020, { 'applications.carriedOut.total': 4, 'applications.received.total': '=1+1' }),
    yearReport(
      2021,
      { 'applications.carriedIn.total': 3, 'applications.received.total': 1234567 },
      { found: { 'applications.carriedIn.total': 'continuity/carried-in' } },
    ),
    yearReport(2023, { 'applications.received.total': 2 }),
  ]);
  const { text, html } = copySheet(
    yearsSheet(years, shownRows(years, 'figures'), {
      words: deskYearsWords('zh-CN'),
      tableName: (key) => `〔${key}〕`,
    }),
  );
  const lines = text.split('\r\n').map((line) => line.split('\t'));
  expect(lines[0]).toEqual([
    ...['表', '行', '栏', '2020年度', '2021年度', '2022年度（待核实）', '2023年度', '说明'],
  ]);
  expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([8]));
  expect(lines[1]).toEqual([
    ...['〔applications〕', '一、本年新收政府信息公开申请数量', '总计'],
    ...['=1+1', '1234567', '', '2', ''],
  ]);
  expect(lines[2]?.slice(3)).toEqual([
    ...['缺', '3', '', '缺', '2021年度：applications.carriedIn.total不衔接。'],
  ]);
  expect(html).toContain('>1234567<');
});
