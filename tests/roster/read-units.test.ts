import { describe, expect, test } from 'vitest';
import { readUnits, rowsOfText } from '../../lib/roster/read-units';

const read = (text: string) =>
  readUnits(rowsOfText(text)).units.map(({ name, aliases, of }) =>
    [name, aliases.length > 0 ? `= ${aliases.join(' ')}` : '', of ? `→ ${of}` : ''].filter(Boolean).join(' '),
  );

describe('pasted lines', () => {
  test.each([
    ['one unit a line', '青禾县民政局\n\n青禾县财政局\r\n', ['青禾县民政局', '青禾县财政局']],
    [
      'numbered',
      '1. 青禾县民政局\n2、青禾县财政局\n（三）青禾县水利局',
      ['青禾县民政局', '青禾县财政局', '青禾县水利局'],
    ],
    ['another name behind 、', '青禾县教育和体育局、青禾县教育局', ['青禾县教育和体育局 = 青禾县教育局']],
    ['what it was called', '青禾县教育和体育局（原教育局、体育局）', ['青禾县教育和体育局 = 教育局 体育局']],
    ['a bracket that is part of the name', '青禾县发展和改革局（粮食局）', ['青禾县发展和改革局（粮食局）']],
    ['two columns', '青禾县教育和体育局\t教育局；体育局', ['青禾县教育和体育局 = 教育局 体育局']],
    [
      'columns with a head',
      '序号\t单位名称\t曾用名\t上级\t备注\n1\t白楼镇\t白楼乡\t青禾县人民政府\t\n2\t民政局\t\t青禾县人民政府\t新设',
      ['白楼镇 = 白楼乡 → 青禾县人民政府', '民政局 → 青禾县人民政府'],
    ],
    ['the same twice', '青禾县民政局\n青禾县民政局\t民政', ['青禾县民政局 = 民政']],
    ['nothing that is a name', '1\n\n---\nhttp://a.gov.cn/\n', []],
    ['what it was called, without brackets', '教育和体育局\t原教育局', ['教育和体育局 = 教育局']],
  ])('%s', (_, text, units) => expect(read(text)).toEqual(units));

  test('says what was repeated and what was too much', () => {
    const many = Array.from({ length: 5002 }, (_, at) => `第${at}单位`);
    const { units, repeated, over } = readUnits([...many, '第1单位'].map((name) => [name]));
    expect([units.length, repeated, over]).toEqual([5000, 1, 2]);
  });

  test('a line that goes on and on is none', () => {
    expect(readUnits([['长'.repeat(101)], ['民政局'.repeat(20)]]).units).toHaveLength(1);
  });
});

describe('a table as offices keep it', () => {
  const names = (rows: string[][]) => readUnits(rows).units.map(({ name }) => name);

  test('a title above the head, numbers in front, a sum and a remark beneath', () => {
    const rows = [
      ['青禾县应当发布年度报告的单位名单', '', ''],
      ['', '', '填表日期：2023年1月'],
      ['序号', '应公开单位名称', '主管部门', '备注'],
      ['1', '青禾县民政局', '青禾县人民政府', ''],
      ['2', '青禾县财政局', '青禾县人民政府', '（原财税局）'],
      ['', '合计', '2', ''],
      ['注：不含垂直管理单位。', '', '', ''],
    ];
    expect(names(rows)).toEqual(['青禾县民政局', '青禾县财政局']);
    expect(readUnits(rows).units.map(({ of }) => of)).toEqual(['青禾县人民政府', '青禾县人民政府']);
  });

  test.each(
    [['单位', '公开单位', '报送单位', '单位全称', '应发布单位', '机构名称'].map((head) => [head])].flat(),
  )('its head may be %s', (head) => {
    expect(names([[head], ['青禾县民政局']])).toEqual(['青禾县民政局']);
  });

  test('numbers in front of names without a head', () => {
    expect(
      names([
        ['1', '青禾县民政局'],
        ['2', '青禾县财政局', '财税局'],
      ]),
    ).toEqual(['青禾县民政局', '青禾县财政局']);
  });

  test('what only looks like a head or a sum is a unit', () => {
    expect(names([['青禾县民政局'], ['青禾县总工会'], ['说明镇人民政府']])).toEqual([
      '青禾县民政局',
      '青禾县总工会',
      '说明镇人民政府',
    ]);
  });
});
