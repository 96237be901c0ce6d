import { describe, expect, test } from 'vitest';
import { lastYearIn } from '../../lib/desk/last-year';
import { deskReport } from './reports';

const at = 'http://www.qinghe.gov.cn/nb/';
const entry = (name: string, title: string) => ({ title, url: `${at}${name}.html` });
const list = (...reports: ReturnType<typeof entry>[]) => ({ source: { url: at }, reports });
const own = entry('own', '青禾县民政局2022年政府信息公开工作年度报告');
const find = (agency: string | null, ...lists: ReturnType<typeof list>[]) => {
  const { certain, doubtful } = lastYearIn(deskReport({ url: own.url, agency, year: 2022 }), lists);
  return {
    certain: certain?.url.replace(at, '') ?? null,
    doubtful: doubtful.map(({ url }) => url.replace(at, '')),
  };
};
const none = { certain: null, doubtful: [] };

describe('last year’s report, in lists', () => {
  test.each([
    ['the same name', '青禾县民政局2021年政府信息公开工作年度报告'],
    ['in Chinese figures', '青禾县民政局二〇二一年政府信息公开工作年度报告'],
    ['without its county', '县民政局2021年政府信息公开年报'],
    ['name and year alone', '青禾县民政局 2021年'],
  ])('is certain in the list of the report: %s', (_, title) => {
    expect(find('青禾县民政局', list(own, entry('a', title)))).toEqual({ certain: 'a.html', doubtful: [] });
  });

  test.each([
    ['another unit’s', '青禾县财政局2021年政府信息公开工作年度报告'],
    ['another year’s', '青禾县民政局2020年政府信息公开工作年度报告'],
    ['the year after', '青禾县民政局2023年政府信息公开工作年度报告'],
    ['no year', '青禾县民政局政府信息公开工作年度报告'],
    ['another county’s', '白水县民政局2021年政府信息公开工作年度报告'],
    ['the county’s own', '青禾县人民政府2021年政府信息公开工作年度报告'],
  ])('is not %s', (_, title) => {
    expect(find('青禾县民政局', list(own, entry('a', title)))).toEqual(none);
  });

  test('in a list that does not have the report counts with its place alone', () => {
    const full = list(entry('a', '青禾县民政局2021年政府信息公开工作年度报告'));
    expect(find('青禾县民政局', full)).toEqual({ certain: 'a.html', doubtful: [] });
    // There is one in every county.
    const bare = list(entry('b', '民政局2021年政府信息公开工作年度报告'));
    expect(find('民政局', bare)).toEqual({ certain: null, doubtful: ['b.html'] });
    expect(find('青禾县民政局', bare)).toEqual({ certain: null, doubtful: ['b.html'] });
  });

  test('in a unit’s own column, where no entry names it', () => {
    const column = list(
      entry('own', '2022年政府信息公开工作年度报告'),
      entry('a', '2021年政府信息公开工作年度报告'),
    );
    expect(find('青禾县民政局', column)).toEqual({ certain: 'a.html', doubtful: [] });
    // One that names none, in a list of those that do, is somebody’s.
    expect(find('青禾县民政局', list(own, entry('a', '2021年政府信息公开工作年度报告')))).toEqual(none);
  });

  test('is offered and not taken where two may be meant', () => {
    const twice = list(
      own,
      entry('a', '青禾县民政局2021年政府信息公开工作年度报告'),
      entry('b', '青禾县民政局2021年政府信息公开年报'),
    );
    expect(find('青禾县民政局', twice)).toEqual({ certain: null, doubtful: ['a.html', 'b.html'] });
    // The same address in two lists is one.
    const a = entry('a', '青禾县民政局2021年政府信息公开工作年度报告');
    expect(find('青禾县民政局', list(own, a), list(a))).toMatchObject({ certain: 'a.html' });
  });

  test('is offered where a unit may have been renamed', () => {
    const renamed = list(
      entry('own', '青禾县教育和体育局2022年政府信息公开工作年度报告'),
      entry('a', '青禾县教育局2021年政府信息公开工作年度报告'),
    );
    expect(find('青禾县教育和体育局', renamed)).toEqual({ certain: null, doubtful: ['a.html'] });
  });

  test('is not looked for of whom nobody knows, or of a file', () => {
    expect(find(null, list(own, entry('a', '2021年政府信息公开工作年度报告')))).toEqual(none);
    const file = deskReport({ url: 'file:///a.pdf', year: 2022 });
    expect(lastYearIn(file, [list(entry('a', '青禾县民政局2021年政府信息公开工作年度报告'))])).toEqual(none);
  });

  test('is not what turned out to be another', () => {
    const a = entry('a', '青禾县民政局2021年政府信息公开工作年度报告');
    const report = deskReport({ url: own.url, agency: '青禾县民政局', year: 2022 });
    expect(lastYearIn(report, [list(own, a)], new Set(['//www.qinghe.gov.cn/nb/a.html']))).toEqual(none);
  });
});
