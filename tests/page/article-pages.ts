/** A small report as portals show it: six headings, three tables with their words, some prose. */

const table = {
  disclosure: `<table><tr><td colspan="2">第二十条第（五）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr>
    <tr><td>行政许可</td><td>7</td></tr></table>`,
  applications: `<table><tr><td></td><td>自然人</td><td>商业企业</td><td>总计</td></tr>
    <tr><td>一、本年新收政府信息公开申请数量</td><td>1</td><td>0</td><td>1</td></tr>
    <tr><td>二、上年结转政府信息公开申请数量</td><td>0</td><td>0</td><td>0</td></tr>
    <tr><td>（一）予以公开</td><td>1</td><td>0</td><td>1</td></tr></table>`,
  reviews: `<table><tr><td colspan="2">行政复议</td></tr><tr><td>结果维持</td><td>总计</td></tr><tr><td>0</td><td>0</td></tr></table>`,
};

export const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

export const title = '青禾镇人民政府2021年政府信息公开工作年度报告';

const prose = [
  '2021年，我镇围绕群众关心的事项做好信息公开，栏目更新及时，内容准确。',
  '存在的问题是公开内容不够丰富，下一步将加强培训。',
  '本年度没有收取信息处理费。',
];

/** The article's inside; `section` may wrap each section into markup of its own. */
export function article(section: (inside: string, index: number) => string = (inside) => inside): string {
  const insides = [
    `<p>${prose[0]}</p>`,
    table.disclosure,
    table.applications,
    table.reviews,
    `<p>${prose[1]}</p>`,
    `<p>${prose[2]}</p>`,
  ];
  return headings.map((heading, at) => section(`<p>${heading}</p>${insides[at]}`, at)).join('\n');
}

/** What the outline of the article must be, in `sketch`. */
export const articleSketch = [
  headings[0],
  prose[0],
  headings[1],
  '[table]',
  headings[2],
  '[table]',
  headings[3],
  '[table]',
  headings[4],
  prose[1],
  headings[5],
  prose[2],
];
