import { describe, expect, test } from 'vitest';
import type { Block } from '../../lib/page/outline';
import { readReport } from '../../lib/report/read-report';
import { sectionHeadings } from '../generator/form';
import type { Grid } from '../generator/print/grid';
import { layOut, outlineOf, tableBlock, textBlock } from './form-tables';

const official = sectionHeadings.map(({ ordinal, heading }) => `${ordinal}、${heading}`);
const long = '2021年，我镇围绕群众关心的事项做好信息公开，栏目更新及时，内容准确，渠道畅通。'.repeat(6);
const grids = Object.values(layOut('2021'));
const blank = (grid: Grid): Grid => ({
  ...grid,
  rows: grid.rows.map((row) => row.map((cell) => (cell.role === 'figure' ? { ...cell, text: '' } : cell))),
});

function recognised(title: string, blocks: (Block | string)[], links: Block[] = []) {
  const all = [...blocks.map((block) => (typeof block === 'string' ? textBlock(block) : block)), ...links];
  const report = readReport(outlineOf(all, { title, headlines: [{ text: title, address: null }] }));
  return report.recognition;
}

test.each([
  ['application/pdf', 'PDF'],
  ['image/png', 'picture'],
  ['image/svg+xml', null],
  ['text/html', null],
])('a document of type %s shows the file: %s', (contentType, file) => {
  expect(readReport(outlineOf([], { contentType })).recognition).toMatchObject({
    isReport: false,
    instead: file,
  });
  expect(readReport(outlineOf([textBlock(long)], { contentType })).recognition.instead).toBe(file);
});

const body = (tables: Grid[] = grids): (Block | string)[] => [
  official[0]!,
  long,
  official[1]!,
  tableBlock(tables[0]!),
  official[2]!,
  tableBlock(tables[1]!),
  official[3]!,
  tableBlock(tables[2]!),
  official[4]!,
  '存在的问题是公开内容不够丰富。',
  official[5]!,
  '没有其他需要报告的事项。',
];

describe('reports', () => {
  test.each([
    '青禾镇人民政府2021年政府信息公开工作年度报告',
    '2021年政府信息公开工作年度报告',
    '政府信息公开年报',
    '青禾镇信息公开年报',
    '2021年政务信息公开工作报告',
    '政府信息公开工作2021年度报告',
    '青禾镇人民政府',
    '首页',
    '',
  ])('with the title %j', (title) => {
    expect(recognised(title, body())).toMatchObject({ isReport: true, instead: null });
  });

  test('with zeros everywhere', () => {
    const zeros = grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) =>
        row.map((cell) => (cell.role === 'figure' ? { ...cell, text: '0' } : cell)),
      ),
    }));
    expect(recognised('2021年政府信息公开工作年度报告', body(zeros)).isReport).toBe(true);
  });

  test('with pictures for tables', () => {
    const pictured = body().map((block): Block | string =>
      typeof block !== 'string' && block.kind === 'table'
        ? { kind: 'image', address: 9000, text: '' }
        : block,
    );
    expect(recognised('青禾镇人民政府2021年政府信息公开工作年度报告', pictured).isReport).toBe(true);
  });

  test('that is nothing but an attachment', () => {
    const attached: Block = { kind: 'attachment', address: 9000, text: '年度报告.pdf' };
    expect(recognised('青禾镇人民政府2021年政府信息公开工作年度报告', [attached]).isReport).toBe(true);
    expect(recognised('首页', [attached]).isReport).toBe(false);
  });

  test('of 2018, which have no prescribed form', () => {
    const old = [
      '一、概述',
      long,
      '二、主动公开政府信息情况',
      long,
      '三、依申请公开办理情况',
      long,
      '四、复议诉讼情况',
      long,
    ];
    expect(recognised('青禾镇人民政府2018年政府信息公开工作年度报告', old).isReport).toBe(true);
  });
});

describe('pages that look alike and are none', () => {
  const heads = official.flatMap((heading) => [heading, '（此处填写）']);
  const news =
    '近日，县政府信息公开办公室发布了2021年政府信息公开工作年度报告，全年公开信息12000条，收到申请35件。'.repeat(
      4,
    );
  test.each<[what: string, title: string, blocks: (Block | string)[]]>([
    [
      'the notice that publishes the form, with all three tables blank',
      '国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
      ['各省、自治区、直辖市人民政府办公厅：', long, ...body(grids.map(blank))],
    ],
    ['the form alone, blank', '政府信息公开工作年度报告格式', body(grids.map(blank))],
    [
      'a notice on how to compile the report',
      '关于做好2021年度政府信息公开工作年度报告编制和发布工作的通知',
      ['各镇人民政府：', long, ...heads],
    ],
    [
      'a notice on how to compile, with an attachment',
      '青禾县关于报送2021年政府信息公开工作年度报告的通知',
      ['各镇：', { kind: 'attachment', address: 9000, text: '格式.doc' }],
    ],
    [
      'the disclosure guide',
      '青禾镇政府信息公开指南',
      ['一、公开范围', long, '二、主动公开', long, '三、依申请公开', long],
    ],
    [
      'the application form',
      '青禾县政府信息公开申请表',
      [
        tableBlock({
          rows: [
            ['申请人信息', '公民', '姓名', '', '工作单位', ''].map((text) => ({
              text,
              colSpan: 1,
              rowSpan: 1,
              role: 'label' as const,
            })),
          ],
        }),
      ],
    ],
    ['the list of annual reports', '政府信息公开年报', ['2022-01-20', '2021-01-20', '共 12 条']],
    [
      'the list of annual reports, named like one',
      '青禾镇政府信息公开工作年度报告',
      ['2022-01-20', '2021-01-20'],
    ],
    ['news about a report', '青禾县发布2021年政府信息公开工作年度报告', [news]],
    ['news of a meeting', '青禾县召开2021年政府信息公开工作年度报告编制培训会', [news]],
    [
      'a picture story of a report',
      '一图读懂青禾县2021年政府信息公开工作年度报告',
      [{ kind: 'image', address: 9000, text: '' }],
    ],
    [
      'the report on the government’s websites',
      '青禾县政府网站工作年度报表（2021年度）',
      [
        tableBlock({
          rows: [
            ['网站名称', '青禾县人民政府'],
            ['信息发布总数', '12000'],
            ['注册用户数', '35'],
          ].map((row) => row.map((text) => ({ text, colSpan: 1, rowSpan: 1, role: 'label' as const }))),
        }),
      ],
    ],
    [
      'the report on the rule of law',
      '青禾镇2021年法治政府建设年度报告',
      ['一、总体情况', long, '二、存在的主要问题', long, '三、其他需要报告的事项', long],
    ],
    [
      'a budget',
      '青禾镇2022年部门预算公开',
      [
        tableBlock({
          rows: [
            ['行政许可', '12'],
            ['行政处罚', '35'],
            ['合计', '47'],
          ].map((row) => row.map((text) => ({ text, colSpan: 1, rowSpan: 1, role: 'label' as const }))),
        }),
      ],
    ],
    ['the work report of a government', '2022年青禾县政府工作报告', [long, long]],
    ['nothing', '', []],
  ])('%s', (_, title, blocks) => {
    expect(recognised(title, blocks).isReport).toBe(false);
  });

  test('it says what the page is instead, where that can be told', () => {
    expect(recognised('关于印发政府信息公开工作年度报告格式的通知', body(grids.map(blank))).instead).toBe(
      'blank form',
    );
    expect(recognised('关于做好2021年度政府信息公开工作年度报告编制工作的通知', [long]).instead).toBe(
      'notice',
    );
    expect(recognised('政府信息公开年报', ['2022-01-20']).instead).toBe('list');
    expect(recognised('首页', ['2022-01-20']).instead).toBeNull();
  });
});
