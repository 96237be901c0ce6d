import { describe, expect, test } from 'vitest';
import { readFigure } from '../../lib/text/number';

describe('numbers, however they are dressed', () => {
  test.each<[text: string, value: number, unit: string | null]>([
    ['0', 0, null],
    ['12', 12, null],
    ['１２', 12, null],
    ['1２', 12, null],
    [' 7 ', 7, null],
    ['\u00a07\u00a0', 7, null],
    ['\u30007\u3000', 7, null],
    ['\u200b7\ufeff', 7, null],
    ['\n 7 \n', 7, null],
    ['1,046', 1046, null],
    ['1，046', 1046, null],
    ['１，０４６', 1046, null],
    ['1,234,567', 1234567, null],
    ['1 046', 1046, null],
    ['119253.55', 119253.55, null],
    ['１．５', 1.5, null],
    ['0.0000', 0, null],
    ['3件', 3, '件'],
    ['3 件', 3, '件'],
    ['3\n件', 3, '件'],
    ['３（件）', 3, '件'],
    ['326条', 326, '条'],
    ['1,113件', 1113, '件'],
    ['2件次', 2, '件次'],
    ['2件(次)', 2, '件(次)'],
    ['5户', 5, '户'],
    ['5家次', 5, '家次'],
    ['251000元整', 251000, '元'],
    ['人民币25.1万元', 25.1, '万元'],
    ['￥25.1', 25.1, null],
    ['152790元', 152790, '元'],
    ['1646.5万元', 1646.5, '万元'],
    ['1646.5 万元', 1646.5, '万元'],
    ['0.2亿元', 0.2, '亿元'],
    ['251千元', 251, '千元'],
    ['共3件', 3, '件'],
    ['合计12', 12, null],
    ['+21', 21, null],
    ['＋21', 21, null],
    ['增3', 3, null],
    ['增加 3', 3, null],
    ['-1', -1, null],
    ['－1', -1, null],
    ['−1', -1, null],
    ['- 1', -1, null],
    ['减4', -4, null],
    ['减少4项', -4, '项'],
    ['3。', 3, null],
    ['一件', 1, '件'],
    ['十二件', 12, '件'],
    ['二十', 20, null],
    ['零', 0, null],
    ['0①', 0, null],
    ['12 ②', 12, null],
    ['3*', 3, null],
    ['12[1]', 12, null],
    ['12［注2］', 12, null],
    ['5（注）', 5, null],
    ['5(注1)', 5, null],
  ])('%j is %d', (text, value, unit) => {
    expect(readFigure(text)).toEqual({ kind: 'number', value, unit });
  });

  test('a change of nothing is 0, not minus 0', () => {
    expect(readFigure('-0')).toStrictEqual({ kind: 'number', value: 0, unit: null });
    expect(readFigure('减0')).toStrictEqual({ kind: 'number', value: 0, unit: null });
  });
});

describe('cells left blank, however they are filled', () => {
  test.each([
    ['', 'empty'],
    [' ', 'empty'],
    ['\u00a0', 'empty'],
    ['\u3000\u3000', 'empty'],
    ['\n', 'empty'],
    ['\u200b', 'empty'],
    ['-', 'dash'],
    ['—', 'dash'],
    ['——', 'dash'],
    ['–', 'dash'],
    ['－', 'dash'],
    ['−', 'dash'],
    ['\u2010', 'dash'],
    ['\u2011', 'dash'],
    [' — ', 'dash'],
    ['/', 'slash'],
    ['／', 'slash'],
    ['\u2215', 'slash'],
    ['\\', 'slash'],
    ['无', 'none'],
    [' 无 ', 'none'],
    ['暂无', 'none'],
  ])('%j is blank: %s', (text, filler) => {
    expect(readFigure(text)).toEqual({ kind: 'blank', filler });
  });
});

describe('what is not plainly one number is none', () => {
  test.each([
    '0?',
    '0？',
    '?',
    'O',
    'o',
    '〇?',
    'l',
    '1O',
    '1 2',
    '1\n2',
    '0\n0',
    '3件2件',
    '3件，2件',
    '1/2',
    '1-2',
    '1—2',
    '1～2',
    '1、2',
    '12:30',
    '12：30',
    '50%',
    '50％',
    '约3',
    '3余件',
    '370余',
    '近百件',
    '2.3万余条',
    '2021年',
    '1月31日',
    '第3',
    '1.2.3',
    '1,23',
    '1,2345',
    '12,34,567',
    '0,123',
    '0 123',
    '1 23',
    '1 0462',
    '1e5',
    '0x10',
    'NaN',
    'Infinity',
    '±3',
    '+-3',
    '--3',
    '3-',
    '3)',
    '3（',
    '增减3',
    '增/减3',
    '①',
    '½',
    '3²',
    '三五',
    '两三件',
    '几件',
    '十几',
    '一一',
    '本单位未制作规章',
    '规章1',
    '见附件',
    '同上',
    '#REF!',
    '#DIV/0!',
    '9'.repeat(17),
    '9'.repeat(400),
    '①',
    '3①2',
    '3(1)',
    '*',
    '注1',
    '\ufffc',
  ])('%j', (text) => {
    expect(readFigure(text).kind).toBe('unreadable');
  });

  test('a lone 一 may be a dash', () => {
    expect(readFigure('一')).toEqual({ kind: 'unreadable', reason: 'ambiguous' });
    expect(readFigure(' 一 ')).toEqual({ kind: 'unreadable', reason: 'ambiguous' });
  });

  test.each(['1 2', '1\n2', '3件2件', '12:30', '1/2', '1-2', '1、2'])('%j holds several numbers', (text) => {
    expect(readFigure(text)).toEqual({ kind: 'unreadable', reason: 'several' });
  });

  test.each(['约3', '约300', '300余件', '12万', '1.2万件', '近300条', '300左右'])(
    '%j is no exact number',
    (text) => {
      expect(readFigure(text)).toEqual({ kind: 'unreadable', reason: 'rounded' });
    },
  );

  test.each(['O', '50%', '0?', '本单位未制作规章'])('%j is text', (text) => {
    expect(readFigure(text)).toEqual({ kind: 'unreadable', reason: 'text' });
  });
});
