import { describe, expect, test } from 'vitest';
import { readLinks } from '../../lib/page/read-links';
import { listedReports } from '../../lib/report/report-links';
import { parse } from './read';

const url = 'http://www.qinghe.gov.cn/zwgk/ndbg/index.html';

const listed = (html: string, at = url) => listedReports(readLinks(parse(html), at).links);
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
    '关于青禾县2021年度政府信息公开工作情况的报告',
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

  test('takes a title that is cut early where the page is of such reports', () => {
    const cut = ['青禾县市场监督管理局2024年政府信…', '青禾县财政局2024年度政府...', '青禾县2024年政府信访…'];
    const html = cut.map((text, at) => `<a href="${at}">${text}</a>`).join('');
    const of = (page: string) => listedReports(readLinks(parse(html), url).links, [page]);
    expect(of('政府信息公开年报').map(({ title }) => title)).toEqual(cut.slice(0, 2));
    expect(of('青禾县人民政府')).toEqual([]);
  });

  test('leaves the number of an entry out of its title', () => {
    expect(titles(...towns.map((town, at) => `${at + 1}.${town}`))).toEqual(towns);
    expect(titles(...towns.map((town, at) => `（${at + 1}） ${town}`))).toEqual(towns);
  });

  test('has what parts of a picture lead to', () => {
    const areas = towns.map((town, at) => `<area href="${at}" alt="${town}">`).join('');
    expect(listed(`<map name="m">${areas}</map>`).map(({ title }) => title)).toEqual(towns);
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

describe('entries that are no title', () => {
  const of = (html: string, page = '政府信息公开年报') =>
    listedReports(readLinks(parse(html), url).links, [page]).map((report) => report.title);
  const years = (unit: string) => `<a href="${unit}1">2024年</a><a href="${unit}2">2023年</a>`;
  const [one, two] = ['青禾县财政局', '青禾县教育局'];
  const both = [one, two].flatMap((unit) => [`${unit} 2024年`, `${unit} 2023年`]);

  test.each([
    ['a heading', (unit: string) => `<h3>${unit}</h3><p>${years(unit)}</p>`],
    [
      'a heading that is a link',
      (unit: string) => `<h3><a href="/${unit}/">${unit}</a></h3><p>${years(unit)}</p>`,
    ],
    ['a term', (unit: string) => `<dl><dt>${unit}</dt><dd>${years(unit)}</dd></dl>`],
    ['words in the same line', (unit: string) => `<li><b>${unit}：</b>${years(unit)}</li>`],
    [
      'the row of a table',
      (unit: string) => `<table><tr><td>1</td><td>${unit}</td><td>${years(unit)}</td></tr></table>`,
    ],
    [
      'a box of its own',
      (unit: string) =>
        `<div><div class="t"><span>${unit}</span></div><ul><li>${years(unit)}</li></ul></div>`,
    ],
    ['what unfolds', (unit: string) => `<details><summary>${unit}</summary>${years(unit)}</details>`],
    [
      'a group of options',
      (unit: string) =>
        `<select><optgroup label="${unit}"><option value="/${unit}/1.html">2024年</option><option value="/${unit}/2.html">2023年度</option></optgroup></select>`,
    ],
  ])('years have their unit from %s', (_, draw) => {
    expect(of(draw(one!) + draw(two!))).toEqual(both);
  });

  test.each([
    ['a heading', (year: number) => `<h3>${year}年度</h3>`],
    ['a heading with the report’s name', (year: number) => `<h4>${year}年政府信息公开工作年度报告</h4>`],
    ['Chinese digits', () => '<h3>二〇二四年</h3>'],
    ['a head with a link to more', (year: number) => `<div><b>${year}</b><a href="/x">更多&gt;</a></div>`],
  ])('units have their year from %s', (_, head) => {
    const units = (year: number) =>
      [one, two].map((unit) => `<li><a href="${year}${unit}">${unit}</a></li>`).join('');
    expect(of(`<div>${head(2024)}<ul>${units(2024)}</ul></div>`)).toEqual([`${one} 2024年`, `${two} 2024年`]);
  });

  test('units have the year of the page’s title', () => {
    const page = '2024年政府信息公开工作年度报告';
    const html = `<title>${page}</title><table><tr><td><a href="a">${one}</a></td><td><a href="b">${two}</a></td></tr></table>`;
    expect(of(html, page)).toEqual([`${one} 2024年`, `${two} 2024年`]);
  });

  const units = (year: string) =>
    `<ul>${[one, two].map((unit) => `<li><a href="${year}${unit}">${unit}</a></li>`).join('')}</ul>`;
  const ofYears = [2024, 2023].flatMap((year) => [one, two].map((unit) => `${unit} ${year}年`));
  const row = '<ul class="hd"><li class="on">2024年</li><li>2023年</li></ul>';
  test.each([
    [
      'tied to them by links',
      `<p><a href="#a">2024年</a><a href="#b">2023年</a></p><div id="a">${units('x')}</div><div id="b">${units('y')}</div>`,
    ],
    [
      'tied to them by what they control',
      `<p><span aria-controls="a">2024</span><span aria-controls="b">2023</span></p><div id="a">${units('x')}</div><div id="b">${units('y')}</div>`,
    ],
    ['in a row before as many lists', `${row}<div>${units('x')}${units('y')}</div>`],
    [
      'in a row before as many boxes, of which one is open',
      `${row}<div>${units('x')}</div><div style="display: none">${units('y')}</div>`,
    ],
  ])('units have their year from a tab: %s', (_, html) => {
    expect(of(`<div>${html}</div>`)).toEqual(ofYears);
  });

  test.each([
    [
      'one list, as long as the row',
      `${row}<ul><li><a href="a">${one}</a></li><li><a href="b">${two}</a></li></ul>`,
    ],
    ['fewer lists', `${row.replace('</ul>', '<li>2022年</li></ul>')}<div>${units('x')}${units('y')}</div>`],
    [
      'years that lead to pages of their own',
      `<p><a href="y1.html">2024年</a><a href="y2.html">2023年</a></p><div>${units('x')}${units('y')}</div>`,
    ],
    [
      'a panel of two tabs',
      `<p><a href="#a">2024年</a><a href="#a">2023年</a></p><div id="a">${units('x')}</div>`,
    ],
  ])('and none from a row of years before %s', (_, html) => {
    expect(of(`<div>${html}</div>`).filter((title) => title.includes('局'))).toEqual([]);
  });

  test('a heading ends what stood under the one before', () => {
    const html = `<h2>2024年</h2><h3>县直单位</h3><p><a href="a">${one}</a></p><h2>2023年</h2><p><a href="b">${one}</a></p>`;
    expect(of(html)).toEqual([`${one} 2024年`, `${one} 2023年`]);
  });

  test('years of the page’s own report have no unit, and none is made up', () => {
    const own =
      '<h2>政府信息公开年报</h2><ul><li><a href="a">2024年</a></li><li><a href="b">2023</a></li></ul>';
    expect(of(own)).toEqual(['2024年', '2023年']);
  });

  test('units by years: merged heads, years in rows, units in columns', () => {
    const cells = (names: string[]) =>
      names.map((name, at) => `<td><a href="${name}${at}">查看</a></td>`).join('');
    const byYears = `<table><tr><td>单位</td><td>2024年</td><td>2023年</td></tr>
      <tr><td>${one}</td>${cells(['a', 'b'])}</tr><tr><td>${two}</td>${cells(['c', 'd'])}</tr></table>`;
    expect(of(byYears)).toEqual(both);
    const byUnits = `<table><tr><td>年度</td><td>${one}</td><td>${two}</td></tr>
      <tr><td>2024</td>${cells(['a', 'b'])}</tr><tr><td>2023</td>${cells(['c', 'd'])}</tr></table>`;
    expect(of(byUnits)).toEqual([`${one} 2024年`, `${two} 2024年`, `${one} 2023年`, `${two} 2023年`]);
    const perRow = `<table><tr><td rowspan="2">${one}</td><td>2024</td><td><a href="a">下载</a></td></tr><tr><td>2023</td><td><a href="b">下载</a></td></tr></table>`;
    expect(of(perRow)).toEqual([`${one} 2024年`, `${one} 2023年`]);
    const otherThings = `<table><tr><td>单位</td><td>指南</td><td>年报</td></tr>${[one, two]
      .map(
        (unit) =>
          `<tr><td>${unit}</td><td><a href="g${unit}">2024年</a></td><td><a href="n${unit}">2024年</a></td></tr>`,
      )
      .join('')}</table>`;
    expect(of(otherThings)).toHaveLength(2);
  });

  test.each([
    [
      'dates are no years',
      `<p>2024-01-05</p><ul><li><a href="a">${one}</a></li><li><a href="b">${two}</a></li></ul>`,
    ],
    ['another kind of report over them', `<h3>政府网站工作年度报表</h3><p>${years('a')}</p>`],
    ['a menu of units without a year', `<h3>部门</h3><p><a href="a">${one}</a><a href="b">${two}</a></p>`],
    [
      'years of other things',
      `<h3>${one}</h3><p><a href="a">2024年部门预算</a><a href="b">2023年部门预算</a></p>`,
    ],
  ])('%s', (_, html) => {
    expect(of(html)).toEqual([]);
  });

  test('nothing is a report where nothing says so', () => {
    expect(of(`<h3>${one}</h3><p>${years('a')}</p>`, '部门预算')).toEqual([]);
    expect(of(`<h2>政府信息公开年报</h2><h3>${one}</h3><p>${years('a')}</p>`, '首页')).toHaveLength(2);
  });

  test('years that choose what a list shows are no entries of it, nor are units of a menu', () => {
    expect(of(`<p>${years('y')}</p>${list.join('')}`)).toEqual(towns);
    expect(
      of(`<h2>2021年</h2>${list.join('')}<div><a href="u1">${one}</a><a href="u2">${two}</a></div>`),
    ).toEqual(towns);
  });
});

describe('addresses in scripts', () => {
  test.each([
    `<a href="javascript:window.open('/a.html')">T</a>`,
    `<a href="#" onclick="open('a.html','_blank')">T</a>`,
    `<li onclick="location.href = &quot;./a.html&quot;"><a>T</a></li>`,
    `<div data-href="/zwgk/ndbg/a.html">T</div>`,
    `<span data-link="http://www.qinghe.gov.cn/a.shtml">T</span>`,
    `<tr onclick="go('a.jsp?id=3')"><td>T</td></tr>`,
  ])('%s', (html) => {
    const one = html.replace('T', towns[0]!);
    const found = listed(one.startsWith('<tr') ? `<table>${one}</table>${list[1]}` : one + list[1]);
    expect(found.map(({ title }) => title)).toEqual([towns[0], towns[1]]);
  });

  test.each([
    '<a href="javascript:;">T</a>',
    '<a href="#" onclick="show(12)">T</a>',
    `<a href="#" onclick="show('12', 'a b')">T</a>`,
    '<li data-src="/images/a.png">T</li>',
    `<a href="javascript:open('http://evil.example/a.html')">T</a>`,
  ])('none: %s', (html) => {
    expect(listed(html.replace('T', towns[0]!) + list[1])).toEqual([]);
  });
});

test('scripts, styles and what is hidden in an entry are no part of its title', () => {
  const html = `<a href="a.html"><style>.x{}</style><i style="display:none">已读</i>${towns[0]}<script>show(2021)</script><b hidden>新</b></a>${list[1]}`;
  expect(listed(html).map(({ title }) => title)).toEqual([towns[0], towns[1]]);
});

test('entries of a panel that is not open are entries', () => {
  expect(listed(`<div style="display:none">${list.join('')}</div>`)).toHaveLength(3);
});

test('a list is not cut', () => {
  const many = Array.from({ length: 1200 }, (_, index) => `<a href="t${index}.html">${towns[0]}</a>`);
  expect(listed(many.join(''))).toHaveLength(1200);
});

test('a page that is nothing but links is bounded, and says so', () => {
  const many = Array.from(
    { length: 5100 },
    (_, index) => `<a href="t${index}.html">${2000 + (index % 30)}年政府信息公开年报</a>`,
  );
  expect(listed(many.join(''))).toHaveLength(5000);
  expect(readLinks(parse(many.join('')), url).linksLeftOut).toBe(true);
});
