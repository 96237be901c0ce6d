import { type Breakdown, readBreakdowns } from '../../claims';
import { basis } from '../../forms/annual-disclosure/basis';
import type { Paragraph } from '../../report/paragraphs';
import { sum } from '../equation';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';
import { wholeQuote } from '../whole-quote';

interface Detail {
  total: number;
  unit: string;
  parts: number[];
  made: number;
}

/** The prose gives a total and its parts, and the parts do not make it. */
export const rule = defineRule({
  id: 'tie-out/breakdown',
  severity: 'warning',
  name: { 'zh-CN': '正文分项与总数不符', en: 'Parts do not make the total' },
  needs: ['paragraphs'],
  judge: ({ paragraphs }) => ({
    findings: paragraphs.flatMap((paragraph) =>
      readBreakdowns(paragraph.text).flatMap((breakdown) => judge(paragraph, breakdown)),
    ),
    notJudged: [],
  }),
  says: {
    'zh-CN': ({ total, unit, parts, made }: Detail) =>
      `正文所列总数为${total}${unit}，分项之和为${parts.join(' + ')} = ${made}${unit}，${made > total ? '超出' : '少'}${Math.abs(sum([made, -total]))}${unit}。`,
    en: ({ total, parts, made }: Detail) =>
      `The text gives ${total} as the total, but the parts make ${parts.join(' + ')} = ${made}, ${Math.abs(sum([made, -total]))} ${made > total ? 'more' : 'less'}.`,
  },
  basis: basis.form,
});

function judge(paragraph: Paragraph, breakdown: Breakdown): FindingDraft<Detail>[] {
  const parts = breakdown.parts.map((part) => part.value);
  const made = sum(parts);
  const total = breakdown.total.value;
  // Parts that fall short are in order as long as the list leaves room for more.
  if (made === total || (made < total && !breakdown.closed)) return [];
  const { start, end } = wholeQuote(paragraph.text, breakdown, [total, ...parts]);
  return [
    {
      facts: [],
      section: paragraph.section,
      spot: { kind: 'words', address: paragraph.address, start, end },
      detail: { total, unit: breakdown.total.unit, parts, made },
      expected: made,
      actual: total,
      quote: paragraph.text.slice(start, end),
    },
  ];
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '正文列出总数及其分项（共…条，其中…），分项之和大于总数；或分项列举完整而小于总数。',
    en: 'The text gives a total and its parts, and the parts exceed it, or fall short although the list is complete.',
  },
  silent: {
    'zh-CN': '用“等”“主要”“余”等表示未列全或约数的、单位不一的、按不同渠道重复统计的不报。',
    en: 'Open lists (等, 主要), round numbers (余), mixed units and the same items counted by channel are no finding.',
  },
  correct: { 'zh-CN': '核对数据，更正总数或分项。', en: 'Correct the total or the parts.' },
};
