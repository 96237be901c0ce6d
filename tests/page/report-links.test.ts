import { describe, expect, test } from 'vitest';
import { readLinks } from '../../lib/page/read-links';
import { listedReports } from '../../lib/report/report-links';
import { parse } from './read';

const url = 'http://www.qinghe.gov.cn/zwgk/ndbg/index.html';

const listed = (html: string, at = url) => listedReports(readLinks(parse(html), at));
const titles = (...texts: string[]) =>
  listed(texts.map((text, index) => `<li><a href="t${index}.html">${text}</a></li>`).join('')).map(
    ({ title }) => title,
  );

const towns = ['青禾镇', '上河乡', '下河镇'].map((town) => `${town}人民政府2021年政府信息公开工作年度报告`);
const list = towns.map(
  (title, index) => `<li><a href="./t${index}.html">${title}</a><span>2022-01-20</span></li>`,
);

describe('a list of reports', () => {
  test('is its links in page order, with absolute addresses', () => {
    expect(listed(list.join(''))).toEqual(
      towns.map((title, index) => ({ title, url: `http://www.qinghe.gov.cn/zwgk/ndbg/t${index}.html` })),
    );
  });

  test('names a page once that it links to with and without encryption', () => {
    const again = `<a href="https://www.qinghe.gov.cn/zwgk/ndbg/t0.html">${towns[0]}</a>`;
    expect(listed(list.join('') + again)).toEqual(listed(list.join('')));
  });

  test.each([
    '青禾镇人民政府2021年政府信息公开工作年度报告',
    '2021年度政府信息公开年报',
    '青禾县财政局2021年度信息公开工作年度报告',
    '青禾镇二〇二一年政府信息公开工作年度报告',
    '青禾镇政府信息公开工作2021年度报告',
    '2021年政务公开工作报告',
    '关于青禾县2021年政府信息公开工作年度报告',
  ])('%s is one', (title) => {
    expect(titles(title, towns[0]!)).toEqual([title, towns[0]]);
  });

  test.each([
    '政府信息公开年报',
    '政府信息公开工作年度报告',
    '部门信息公开年报',
    '政府信息公开年报 2022-01-20',
    '关于做好2021年政府信息公开工作年度报告编制工作的通知',
    '2021年政府信息公开工作年度报告格式',
    '一图读懂青禾县2021年政府信息公开工作年度报告',
    '《青禾县2021年政府信息公开工作年度报告》解读',
    '青禾县召开2021年政府信息公开年度报告编制培训会',
    '青禾县2021年政府信息公开工作年度报告发布',
    '2021年政府网站工作年度报表',
    '青禾县2021年法治政府建设年度报告',
    '2021年政府工作报告',
    '青禾镇2022年部门预算公开',
    '2022年政务公开工作要点',
    '2021年第一季度政府信息公开工作报告',
    '青禾县政府信息公开工作年度报告管理办法（2021年）',
    '2021年',
    '更多',
  ])('%s is none', (title) => {
    expect(titles(...towns, title)).toEqual(towns);
  });

  test('gives the whole title where the text is cut, and the cut one where there is no other', () => {
    const cut = '青禾县人民政府2021年政府信息公开工作年…';
    expect(
      listed(`<a href=1 title="${towns[0]}">青禾镇人民政府2021年政…</a><a href=2>${cut}</a>`),
    ).toMatchObject([{ title: towns[0] }, { title: cut }]);
    expect(titles('青禾镇人民政府2021年政府信…', '青禾镇2021年政府信访…', ...towns)).toEqual(towns);
    expect(titles('2021年政府信息公开条例实施办…', ...towns)).toEqual(towns);
  });

  test('leaves bullets, dates and what stands beside the title out of it', () => {
    const html = `
      <a href=1>·${towns[0]} <span>[2022-01-20]</span></a>
      <a href=2><em>2022年1月20日</em> ${towns[1]}</a>
      <a href=3 title="标题：${towns[2]}&#10;发布时间：2022-01-20 10:12">${towns[2]}</a>`;
    expect(listed(html).map(({ title }) => title)).toEqual(towns);
  });

  test('has each address once, whatever leads to it', () => {
    const html = `<a href="t1.html"><img></a><a href="t1.html#top" title="${towns[0]}">详情</a>
      <a href="t1.html">${towns[0]}</a><a href="t2.html">${towns[1]}</a>`;
    expect(listed(html).map(({ url }) => url.split('/').pop())).toEqual(['t1.html', 't2.html']);
  });

  test('counts addresses from the page’s base', () => {
    expect(listed(`<base href="/zfxxgk/">${list.join('')}`)[0]?.url).toBe(
      'http://www.qinghe.gov.cn/zfxxgk/t0.html',
    );
  });

  test('has the reports that are attachments', () => {
    expect(listed(`<a href="a.pdf">${towns[0]}</a>${list[1]}`)).toHaveLength(2);
  });
});

describe('what is no list', () => {
  test('a page with one report, or one twice', () => {
    expect(listed(list[0]!)).toEqual([]);
    expect(listed(list[0]! + list[0]!)).toEqual([]);
  });

  test.each([
    ['the page itself', `<a href="#a">${towns[0]}</a><a href="index.html#b">${towns[1]}</a>`],
    [
      'scripts and mail',
      `<a href="javascript:open(1)">${towns[0]}</a><a href="mailto:a@b.cn">${towns[1]}</a>`,
    ],
    [
      'other sites',
      `<a href="http://evil.example/1">${towns[0]}</a><a href="http://gov.cn.example/2">${towns[1]}</a>`,
    ],
    [
      'addresses with a password',
      `<a href="http://a:b@www.qinghe.gov.cn/1">${towns[0]}</a><a href="http://a@www.qinghe.gov.cn/2">${towns[1]}</a>`,
    ],
    ['broken addresses', `<a href="http://[/1">${towns[0]}</a><a href="http://:/2">${towns[1]}</a>`],
  ])('links to %s', (_, html) => {
    expect(listed(html)).toEqual([]);
  });
});

test('other government portals belong to the same site, other hosts of anybody else do not', () => {
  const html = `<a href="http://www.shanghe.gov.cn/1">${towns[0]}</a><a href="https://zwgk.qinghe.gov.cn/2">${towns[1]}</a>`;
  expect(listed(html)).toHaveLength(2);
  expect(listed(html, 'http://intranet.example/list.html')).toEqual([]);
  expect(listed(list.join(''), 'http://intranet.example/list.html')).toHaveLength(3);
});

test('a page that is nothing but links is bounded', () => {
  const many = Array.from(
    { length: 5000 },
    (_, index) => `<a href="t${index}.html">${2000 + (index % 30)}年政府信息公开年报</a>`,
  );
  expect(listed(many.join(''))).toHaveLength(500);
});
