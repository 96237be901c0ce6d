import { describe, expect, test } from 'vitest';
import { looksLikeReport } from '../../lib/page/detect';
import { article } from './article-pages';
import { parse } from './read';

const looks = (html: string) => looksLikeReport(parse(html));

describe('pages that must be inspected', () => {
  test.each([
    '青禾镇人民政府2021年政府信息公开工作年度报告',
    '2021年度青禾镇人民政府信息公开工作年度报告',
    '政府信息公开工作2021年度报告',
    '青禾镇政府信息公开年报',
    '政府信息公开年报',
    '信息公开年报',
    '2021年政务信息公开工作报告',
    '政府信息公开工作年度报告（2021年）',
    '政府信息公开工作年报',
    '青禾县2018年政府信息公开年度工作报告',
    '政府信息公开工作年度报告_青禾镇人民政府',
  ])('by its title: %s', (title) => {
    expect(looks(`<title>${title}</title><p>正文</p>`)).toBe(true);
    expect(looks(`<title>正文</title><h1>${title}</h1>`)).toBe(true);
    expect(looks(`<meta name="articletitle" content="${title}">`)).toBe(true);
    expect(looks(`<div class="article-title"><span>${title}</span></div>`)).toBe(true);
  });

  test('by its column, when nothing else says it', () => {
    expect(looks('<meta name="ColumnName" content="政府信息公开年度报告"><p>正文</p>')).toBe(true);
  });

  test('by its tables, when no title says it', () => {
    expect(looks(`<title>青禾镇人民政府</title>${article()}`)).toBe(true);
    expect(
      looks(
        `<title>青禾镇人民政府</title><table><tr><td><table><tr><td>${article()}</td></tr></table></td></tr></table>`,
      ),
    ).toBe(true);
  });

  test('by tables whose words are broken by spaces and lines', () => {
    expect(
      looks(`<table><tr><td>自 然 人</td><td>商业<br>企业</td><td>总计</td></tr>
        <tr><td>（一）予 以 公 开</td><td>0</td><td>0</td></tr></table>`),
    ).toBe(true);
    expect(
      looks('<table><tr><td>行政&nbsp;复议</td></tr><tr><td>结果\n维持</td></tr><tr><td>0</td></tr></table>'),
    ).toBe(true);
  });
});

describe('pages that need not be', () => {
  test.each([
    ['nothing', ''],
    [
      'a home page',
      '<title>青禾镇人民政府</title><h1>青禾镇</h1><ul><li><a href="x">政府信息公开</a></li></ul>',
    ],
    ['news', '<title>我镇召开防汛工作会议</title><h1>我镇召开防汛工作会议</h1><p>会议听取了工作报告。</p>'],
    [
      'the report on the government’s websites',
      '<title>青禾县政府网站工作年度报表（2021年度）</title><table><tr><td>网站名称</td><td>首页网址</td></tr></table>',
    ],
    ['the report on the rule of law', '<title>青禾镇2021年法治政府建设年度报告</title><p>一、总体情况</p>'],
    [
      'a budget',
      `<title>青禾镇2022年部门预算公开</title>${'<table><tr><td>一般公共服务支出</td><td>100</td></tr></table>'.repeat(40)}`,
    ],
    ['the work report of a government', '<title>2022年政府工作报告</title><p>各位代表</p>'],
    ['a link to a report', '<title>青禾镇</title><p><a href="r.html">2021年政府信息公开工作年度报告</a></p>'],
  ])('%s', (_, html) => {
    expect(looks(html)).toBe(false);
  });

  test('a table of 20,000 cells costs little', () => {
    const document = parse(
      `<table>${`<tr>${'<td>行政许可事项目录</td>'.repeat(20)}</tr>`.repeat(1000)}</table>`,
    );
    const start = performance.now();
    expect(looksLikeReport(document)).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
