import { basis } from '../../forms/annual-disclosure/basis';
import { sameHeadings } from '../../forms/annual-disclosure/same-headings';
import type { SectionKey } from '../../inspection';
import { sectionLabel } from '../../labels/labels';
import { foldLabel } from '../../text/fold';
import { defineRule, type RuleDoc } from '../rule';

interface Detail {
  key: SectionKey;
  heading: string;
}

/** What a heading must still say for its meaning to be the form's, whatever its words. */
const substance: Record<SectionKey, RegExp[]> = {
  overview: [/总体|整体|总的/],
  disclosure: [/主动公开/],
  applications: [/申请/],
  reviews: [/复议/, /诉讼/],
  problems: [
    /问题|不足|困难|差距|短板|薄弱/,
    /改进|整改|措施|打算|计划|方向|安排|对策|思路|下一?步|解决|建议|举措|应对|完善|提升|努力|重点/,
  ],
  otherMatters: [/事项|情况|问题/],
};

/** A heading is recognisable but departs from the form in substance. */
export const rule = defineRule({
  id: 'section/heading',
  severity: 'warning',
  name: { 'zh-CN': '标题与格式不一致', en: 'Heading departs from the form' },
  needs: ['sections'],
  judge: ({ sections }) => ({
    findings: sections.flatMap((section) => {
      if (section.key === null) return [];
      const folded = foldLabel(section.heading);
      if (sameHeadings[section.key].some((same) => same.test(folded))) return [];
      if (substance[section.key].every((word) => word.test(folded))) return [];
      return [
        {
          facts: [],
          section: section.key,
          spot: { kind: 'block' as const, address: section.address },
          detail: { key: section.key, heading: section.heading },
          quote: section.heading,
          expected: sectionLabel(section.key),
          actual: section.heading,
        },
      ];
    }),
    notJudged: [],
  }),
  says: {
    'zh-CN': ({ key, heading }: Detail) => `标题“${heading}”与格式不一致，应为“${sectionLabel(key)}”。`,
    en: ({ key, heading }: Detail) =>
      `The heading “${heading}” departs from the form, which says ${sectionLabel(key)}.`,
  },
  basis: basis.form,
});

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '标题能够辨认，但含义与格式不同，如“一、概述”“五、存在的问题”（缺“改进情况”）。',
    en: 'A heading can be recognised but means less or something else, as 一、概述, or 五、存在的问题 without 改进情况.',
  },
  silent: {
    'zh-CN':
      '含义相同的说法不报，如“存在问题及改进措施”“需要说明的其他事项”“因政府信息公开工作被申请行政复议、提起行政诉讼情况”。',
    en: 'Other words for the same are no finding, as 存在问题及改进措施 or 需要说明的其他事项.',
  },
  correct: { 'zh-CN': '按格式更正标题。', en: 'Use the heading of the form.' },
};
