import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Claim, readBreakdowns, readClaims } from '../../lib/claims';
import { TOWN } from './support';

const bare = (claims: Claim[]) => claims.map(({ subject, value, negated }) => ({ subject, value, negated }));
const read = (text: string) => readClaims(text, TOWN);

const stating = fc.constantFrom(
  '全年共收到政府信息公开申请7件',
  '未收到依申请公开事项',
  '新收信息公开申请3件，上年结转1件，结转下年度2件',
  '收到依申请公开申请4件，均已按时答复',
  '未发生因政府信息公开引发的行政复议、行政诉讼',
  '制发行政规范性文件2件，废止1件',
  '作出行政处罚决定6件',
);
const harmless = fc.constantFrom(
  '主动公开信息120条',
  '组织学习3次',
  '不断拓宽公开渠道',
  '政务新媒体阅读量突破2000次',
  '按照上级部署推进各项任务',
  '培训人员56人次',
  '公开栏更新12期',
);
const verb = fc.constantFrom('受理', '收到', '办结', '答复', '处理', '受理和办结', '共办理', '回复');
const business = fc.constantFrom(
  '12345热线工单',
  '12315投诉',
  '县长信箱来信',
  '网民留言',
  '群众信访',
  '人大建议',
  '政协提案',
  '行政许可申请',
  '群众咨询',
  '来信来访',
  '投诉举报',
);
const unit = fc.constantFrom('件', '条', '次', '项');
const number = fc.integer({ min: 0, max: 99999 });

describe('claims', () => {
  test('lie inside the text, word for word', () => {
    const words = fc.constantFrom(
      ...'2021年 2020年 收到 未 无 政府信息公开申请 申请 依申请公开 5件 十二件 （ ） ， 。 、 其中 含 上年结转 结转下年 办结 均已答复 行政复议 行政诉讼 制发 规范性文件 废止 12345 信访 予以公开 　 １２ 3,000件 件 余 6.8万元 共 “ ” 《 》 不予公开 一'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join('');
        for (const claim of read(text)) {
          expect(claim.start).toBeGreaterThanOrEqual(0);
          expect(claim.end).toBeLessThanOrEqual(text.length);
          expect(claim.start).toBeLessThan(claim.end);
          expect(text.slice(claim.start, claim.end)).toBe(claim.words);
          expect(Number.isFinite(claim.value)).toBe(true);
        }
        for (const { total, parts, start, end } of readBreakdowns(text)) {
          for (const count of [total, ...parts]) {
            expect(text.slice(count.start, count.end).length).toBeGreaterThan(1);
            expect(count.start).toBeGreaterThanOrEqual(start);
            expect(count.end).toBeLessThanOrEqual(end);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('never fail, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        read(`${text}收到政府信息公开申请${text}件${text}`);
        readBreakdowns(`${text}共5条，其中${text}3条`);
      }),
    );
  });

  test('are the same with harmless sentences around them', () => {
    fc.assert(
      fc.property(
        stating,
        fc.array(harmless, { maxLength: 4 }),
        fc.array(harmless, { maxLength: 4 }),
        (said, before, after) => {
          const around = [...before, said, ...after].map((sentence) => `${sentence}。`).join('');
          expect(bare(read(around))).toEqual(bare(read(`${said}。`)));
        },
      ),
    );
  });

  test('are the same with harmless clauses behind them', () => {
    fc.assert(
      fc.property(stating, fc.array(harmless, { maxLength: 3 }), (said, after) => {
        expect(bare(read(`${[said, ...after].join('，')}。`))).toEqual(bare(read(`${said}。`)));
      }),
    );
  });

  test('are never made of the numbers of other business', () => {
    fc.assert(
      fc.property(
        fc.option(stating, { nil: null }),
        verb,
        business,
        number,
        unit,
        (said, does, what, many, counted) => {
          const other = `${does}${what}${many}${counted}`;
          const otherFirst = `${does}${many}${counted}${what}`;
          for (const sentence of [other, otherFirst]) {
            expect(read(`${sentence}。`)).toEqual([]);
            if (said !== null) {
              expect(bare(read(`${said}，${sentence}。`))).toEqual(bare(read(`${said}。`)));
              expect(bare(read(`${sentence}；${said}。`))).toEqual(bare(read(`${said}。`)));
            }
          }
        },
      ),
    );
  });

  test('do not depend on the width or the spacing of characters', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(
        stating,
        fc.array(fc.nat({ max: 60 }), { maxLength: 6 }),
        fc.constantFrom(' ', '\u3000', '\u00a0'),
        (said, places, space) => {
          let spaced = said;
          for (const place of places) {
            const at = place % spaced.length;
            if (/\d$/.test(spaced.slice(0, at)) && /^\d/.test(spaced.slice(at))) continue;
            spaced = spaced.slice(0, at) + space + spaced.slice(at);
          }
          expect(bare(read(spaced))).toEqual(bare(read(said)));
          expect(bare(read(wide(said)))).toEqual(bare(read(said)));
        },
      ),
    );
  });
});

describe('reading takes time in proportion to the text', () => {
  const patterns = {
    共: '共',
    件: '件',
    digits: '1',
    'digits and commas': '1,111',
    'Chinese numerals': '一',
    'open brackets': '（',
    'closed brackets': '（含5件）',
    'nested lists': '其中5条，',
    'lists in lists': '共5条（其中',
    'one long clause': '收到政府信息公开申请',
    'one long list': '、件、5件',
    negations: '未无没有',
    reviews: '行政复议、',
    spaces: '公 ',
    quotes: '《申请',
    verbs: '收到5件办结5件',
    sentences: '全年共收到政府信息公开申请5件，办结5件，其中予以公开3件。',
  };
  test.each(Object.entries(patterns))(
    '%s',
    (_, piece) => {
      const text = (length: number) => `公开${piece.repeat(Math.ceil(length / piece.length))}`;
      const time = (length: number) => {
        const given = text(length);
        // The processor's time: what else the machine does is none of ours.
        const begin = process.cpuUsage();
        read(given);
        readBreakdowns(given);
        return process.cpuUsage(begin).user / 1000;
      };
      time(20_000);
      const quarter = time(250_000);
      const whole = time(1_000_000);
      expect(whole).toBeLessThan(Math.max(quarter * 12, 2500));
    },
    30_000,
  );
});
