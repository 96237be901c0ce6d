import { describe, expect, test } from 'vitest';
import { isoDate, publishedOn } from '../../lib/report/publication';
import { outlineOf } from './form-tables';

const published = (notices: string[], meta: [string, string][] = []) =>
  publishedOn(outlineOf([], { notices, meta: new Map(meta) }));

describe('dates', () => {
  test.each([
    ['2022-01-20', '2022-01-20'],
    ['2022-1-5', '2022-01-05'],
    ['2022/01/20 08:30:00', '2022-01-20'],
    ['2022.1.20', '2022-01-20'],
    ['2022年1月20日', '2022-01-20'],
    ['2022 年 01 月 20 日', '2022-01-20'],
    ['２０２２年１月２０日', '2022-01-20'],
    ['2022-01-20T00:00:00Z', '2022-01-20'],
    ['2024-02-29', '2024-02-29'],
  ])('%s', (text, date) => {
    expect(isoDate(text)).toBe(date);
  });

  test.each([
    '',
    '2022',
    '2022-13-01',
    '2023-02-29',
    '2022-02-30',
    '2022-00-10',
    '1999-01-01',
    '20220120',
    '2022年',
    '1/20/2022',
  ])('%j is no date', (text) => {
    expect(isoDate(text)).toBeNull();
  });
});

describe('when the page was published', () => {
  test('the guideline’s tag says it, whatever else the page shows', () => {
    expect(published(['发布时间：2021-05-05'], [['pubdate', '2022-01-20 10:00']])).toBe('2022-01-20');
  });

  test('a tag that holds no date does not', () => {
    expect(published(['发布时间：2022-01-20'], [['pubdate', '0000-00-00']])).toBe('2022-01-20');
  });

  test.each([
    ['发布时间：2022-01-20 来源：青禾镇 浏览次数：12', '2022-01-20'],
    ['来源：青禾镇 发布日期： 2022年1月20日', '2022-01-20'],
    ['时间：2022/1/20', '2022-01-20'],
    ['索引号 000014349/2022-00001 公开日期 2022-01-20', '2022-01-20'],
    ['2022-01-20 10:22', '2022-01-20'],
  ])('%s', (notice, date) => {
    expect(published([notice])).toBe(date);
  });

  test('a labelled date is better than any other, wherever it stands', () => {
    expect(published(['今天是2023-03-03', '发布时间：2022-01-20'])).toBe('2022-01-20');
  });

  test.each<[notices: string[], date: string | null]>([
    [['更新时间：2023-05-05 发布时间：2022-01-20'], '2022-01-20'],
    [['成文日期：2022-01-10', '公开日期：2022-01-20'], '2022-01-20'],
    [['成文日期 2022-01-10 发布日期 2022-01-20'], '2022-01-20'],
    [['当前时间：2026-11-28 星期六', '2022-01-20'], '2022-01-20'],
    [['今天是2026年11月28日'], null],
    [['截止时间：2026-11-28'], null],
    [['办公时间：2021-05-01起', '2022-01-20 08:00'], '2022-01-20'],
    [['更新时间：2022-01-21'], '2022-01-21'],
    [['打印日期：2026-11-28', '访问时间：2026-11-28 10:22'], null],
    [['【打印】【关闭】 2022-01-20'], '2022-01-20'],
  ])('%j', (notices, date) => {
    expect(published(notices)).toBe(date);
  });

  test('titles of other years’ reports are no dates', () => {
    expect(published(['青禾镇2020年度政府信息公开工作年度报告', '首页'])).toBeNull();
    expect(published([])).toBeNull();
  });
});
