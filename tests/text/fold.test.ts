import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compact, foldLabel, foldWidth, oneLine, splitOrdinal } from '../../lib/text/fold';

describe('foldWidth', () => {
  test.each([
    ['（一）', '(一)'],
    ['１．２，３', '1.2,3'],
    ['ＡＢｃ：', 'ABc:'],
    ['a\u3000b\u00a0c', 'a b c'],
    ['、。“”《》', '、。“”《》'],
  ])('%j becomes %j', (text, folded) => {
    expect(foldWidth(text)).toBe(folded);
  });

  test('offsets in the result are offsets in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const folded = foldWidth(text);
        expect(folded.length).toBe(text.length);
        for (let at = 0; at < text.length; at++) expect(foldWidth(text[at]!)).toBe(folded[at]);
      }),
    );
  });
});

describe('compact and oneLine', () => {
  const spaces = [
    ' ',
    '\t',
    '\n',
    '\r',
    '\u00a0',
    '\u2002',
    '\u2003',
    '\u2009',
    '\u202f',
    '\u205f',
    '\u3000',
  ];
  const invisible = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e'];

  test.each([...spaces, ...invisible])('%j between characters says nothing', (char) => {
    expect(compact(`${char}总${char}计${char}${char}`)).toBe('总计');
  });

  test.each(spaces)('%j, however often, is one space in a line', (char) => {
    expect(oneLine(`${char}a${char}${char}b${char}`)).toBe('a b');
  });

  test('both are done once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(compact(compact(text))).toBe(compact(text));
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
        expect(compact(text)).not.toMatch(/\s/);
      }),
    );
  });
});

describe('splitOrdinal', () => {
  test.each([
    ['一、总体情况', '一、', '总体情况'],
    ['一 、 总体情况', '一、', '总体情况'],
    ['一．总体情况', '一.', '总体情况'],
    ['二，主动公开', '二,', '主动公开'],
    ['十二、其他', '十二、', '其他'],
    ['—、总体情况', '—、', '总体情况'],
    ['（三）不予公开', '(三)', '不予公开'],
    ['( 三 )、不予公开', '(三)、', '不予公开'],
    ['（１）重复申请', '(1)', '重复申请'],
    ['1.属于国家秘密', '1.', '属于国家秘密'],
    ['１．属于国家秘密', '1.', '属于国家秘密'],
    ['1、属于国家秘密', '1、', '属于国家秘密'],
    ['1）属于国家秘密', '1)', '属于国家秘密'],
    ['8属于行政查询事项', '8', '属于行政查询事项'],
    ['⒈属于国家秘密', '⒈', '属于国家秘密'],
    ['⑴属于国家秘密', '⑴', '属于国家秘密'],
    ['①属于国家秘密', '①', '属于国家秘密'],
    ['㈠予以公开', '㈠', '予以公开'],
    ['第一部分 总体情况', '第一部分', '总体情况'],
    ['第一部分、总体情况', '第一部分、', '总体情况'],
    ['第二章总体情况', '第二章', '总体情况'],
  ])('%s begins with %s', (text, ordinal, rest) => {
    expect(splitOrdinal(compact(text))).toEqual({ ordinal, rest });
  });

  test.each([
    '总体情况',
    '三类内部事务信息',
    '四类过程性信息',
    '一稳定',
    '第三方合法权益',
    '第二十条第（一）项',
    '2021年总体情况',
    '1.5万元',
    '1,046件',
    '十分重视',
    '—总体情况',
    '',
  ])('%j begins with no ordinal', (text) => {
    const folded = compact(text);
    expect(splitOrdinal(folded)).toEqual({ ordinal: '', rest: folded });
  });

  test('ordinal and rest are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'一二十1２(（）)、.．,第部分章—-①a情') }), (text) => {
        const folded = compact(text);
        const { ordinal, rest } = splitOrdinal(folded);
        expect(ordinal + rest).toBe(folded);
      }),
    );
  });
});

describe('foldLabel: what a reader takes for the same', () => {
  test.each([
    ['商业企业', '商 业 企 业', '商　业\n企　业', '\u00a0商业\u200b企业'],
    ['其他', '其他：', '其他。', '“其他”', '其他？', '其他！'],
    ['结果维持', '结果\n维持', '结 果\n维 持'],
    ['（一）予以公开', '(一)予以公开', '（一） 予以公开', '一、予以公开', '㈠予以公开', '【一】予以公开'],
    [
      '1.属于国家秘密',
      '1、属于国家秘密',
      '１．属于国家秘密',
      '1．属于国家秘密',
      '（1）属于国家秘密',
      '①属于国家秘密',
    ],
    ['⒈属于国家秘密', '⑴属于国家秘密', '1.属于国家秘密'],
    [
      '3.危及“三安全一稳定”',
      '3.危及"三安全一稳定"',
      '3、危及＂三安全一稳定＂',
      '3.危及”三安全一稳定“',
      '3.危及「三安全一稳定」',
    ],
    ['第二十条第（一）项', '第二十条第(一)项', '第二十条第一项', '第二十条 第（一） 项'],
    ['本年收费金额（单位：万元）', '本年收费金额(单位:万元)', '本年收费金额 （单位： 万元）'],
    ['（七）总计', '总计', '（七） 总 计'],
    ['一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请数量', '一 、本年新收政府信息公开申请数量'],
    [
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请',
    ],
  ])('%s', (...spellings) => {
    const [first, ...others] = spellings.map(foldLabel);
    for (const other of others) expect(other).toBe(first);
  });

  test.each([
    ['规章', '规范性文件'],
    ['规范性文件', '行政规范性文件'],
    ['行政许可', '行政处罚'],
    ['行政处罚', '行政强制'],
    ['第二十条第（五）项', '第二十条第（六）项'],
    ['第二十条第（六）项', '第二十六条第（六）项'],
    ['属于三类内部事务信息', '属于四类过程性信息'],
    ['本年制发件数', '本年废止件数'],
    ['处理决定数量', '本年处理决定数量'],
    ['予以公开', '不予公开'],
    ['（三）不予公开', '（五）不予处理'],
    ['其他', '其他结果'],
    ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量'],
    ['本年收费金额（单位：万元）', '本年收费金额（单位：元）'],
    ['三安全一稳定', '安全一稳定'],
  ])('%s is not %s', (one, other) => {
    expect(foldLabel(one)).not.toBe(foldLabel(other));
  });

  test('labels of nothing but signs fold to nothing', () => {
    for (const text of ['', ' ', '（）', '——', '、', '“”']) expect(foldLabel(text)).toBe('');
  });
});
